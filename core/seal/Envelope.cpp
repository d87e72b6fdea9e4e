// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Envelope.h"

#include "core/base/Text.h"
#include "core/seal/Base64.h"
#include "core/seal/LimitedJson.h"

#include <algorithm>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t maxEnvelopeValues = 1000;
constexpr std::size_t maxSignatures = 16;

std::string decodedMember(const Json &object, const char *name)
{
    const auto bytes = fromBase64(textOf(object, name));
    if (!bytes)
        throw JsonFault({DRM_TEXT("Engine", "\"%1\" is no base64"), {name}});
    return *bytes;
}

} // namespace

std::string preAuthenticationEncoding(const std::string &payloadType, const std::string &payload)
{
    return "DSSEv1 " + std::to_string(payloadType.size()) + " " + payloadType + " " + std::to_string(payload.size())
        + " " + payload;
}

Envelope signedEnvelope(const std::string &payloadType, const std::string &payload, const SigningKey &key)
{
    return {payloadType, payload, {{key.publicKey().id(), key.sign(preAuthenticationEncoding(payloadType, payload))}}};
}

const Envelope::Signature *findSignature(const Envelope &envelope, const PublicKey &key)
{
    const std::string message = preAuthenticationEncoding(envelope.payloadType, envelope.payload);
    const auto found =
        std::find_if(envelope.signatures.begin(), envelope.signatures.end(),
                     [&](const Envelope::Signature &signature) { return key.fits(signature.bytes, message); });
    return found == envelope.signatures.end() ? nullptr : &*found;
}

std::string envelopeText(const Envelope &envelope)
{
    Json signatures = Json::array();
    for (const Envelope::Signature &signature : envelope.signatures)
        signatures.push_back({{"keyid", signature.keyId}, {"sig", toBase64(signature.bytes)}});
    const Json root = {
        {"payloadType", envelope.payloadType}, {"payload", toBase64(envelope.payload)}, {"signatures", signatures}};
    return root.dump(1) + "\n";
}

Envelope parseEnvelope(const std::string &text)
{
    const Json root = parseLimitedJson(text, maxEnvelopeValues);
    Envelope envelope;
    envelope.payloadType = textOf(root, "payloadType");
    envelope.payload = decodedMember(root, "payload");
    for (const Json &signature : listOf(root, "signatures"))
        envelope.signatures.push_back({signature.contains("keyid") ? textOf(signature, "keyid") : std::string(),
                                       decodedMember(signature, "sig")});
    if (envelope.signatures.empty() || envelope.signatures.size() > maxSignatures)
        throw JsonFault({DRM_TEXT("Engine", "it has no signature, or more than %1"), {std::to_string(maxSignatures)}});
    return envelope;
}

} // namespace drm
