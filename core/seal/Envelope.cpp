// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Envelope.h"

#include "core/base/Text.h"
#include "core/json/JsonNode.h"
#include "core/seal/Base64.h"

#include <algorithm>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t maxEnvelopeValues = 1000;
constexpr std::size_t maxBase64Bytes = std::size_t{16} << 20;
constexpr std::size_t maxSignatures = 16;

std::string decoded(const JsonNode &node)
{
    const auto bytes = fromBase64(node.text(maxBase64Bytes));
    if (!bytes)
        node.refuse(DRM_TEXT("Engine", "\"%1\" is no base64"));
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
    const Json json = parseJson(text, maxEnvelopeValues);
    const JsonNode root(json);
    Envelope envelope;
    envelope.payloadType = root.at("payloadType").text();
    envelope.payload = decoded(root.at("payload"));
    for (const JsonNode &signature : root.at("signatures").items())
        envelope.signatures.push_back(
            {signature.has("keyid") ? signature.at("keyid").text() : std::string(), decoded(signature.at("sig"))});
    if (envelope.signatures.empty() || envelope.signatures.size() > maxSignatures)
        throw JsonFault({DRM_TEXT("Engine", "it has no signature, or more than %1"), {std::to_string(maxSignatures)}});
    return envelope;
}

} // namespace drm
