// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/PublicKey.h"
#include "core/seal/SigningKey.h"

#include <string>
#include <vector>

namespace drm {

/// A signed text: DSSE, version 1 (github.com/secure-systems-lab/dsse).
struct Envelope {
    struct Signature {
        std::string keyId; ///< a hint that is not signed itself
        std::string bytes; ///< DER
    };

    std::string payloadType;
    std::string payload;
    std::vector<Signature> signatures;
};

inline const std::string inTotoPayloadType = "application/vnd.in-toto+json";

/// What is signed: "DSSEv1 LENGTH TYPE LENGTH PAYLOAD", lengths in bytes.
std::string preAuthenticationEncoding(const std::string &payloadType, const std::string &payload);

Envelope signedEnvelope(const std::string &payloadType, const std::string &payload, const SigningKey &key);

/// The signature that fits the key, whatever key it names; null: none.
const Envelope::Signature *findSignature(const Envelope &envelope, const PublicKey &key);

/// Byte for byte the same for the same envelope.
std::string envelopeText(const Envelope &envelope);

/// As the specification says: both alphabets of base64, more fields than those above, 1 to 16 signatures. Throws
/// JsonFault.
Envelope parseEnvelope(const std::string &text);

} // namespace drm
