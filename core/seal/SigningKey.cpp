// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/SigningKey.h"

#include "core/base/Error.h"
#include "core/base/OutputFile.h"
#include "core/base/Text.h"
#include "core/seal/LowSignature.h"
#include "core/seal/OpenSsl.h"
#include "core/seal/PemFile.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/pkcs12.h>

#include <utility>

namespace drm {

namespace {

const std::string plainPemName = "PRIVATE KEY";
const std::string encryptedPemName = "ENCRYPTED PRIVATE KEY";

constexpr int pbkdf2Rounds = 600000; // some tenths of a second for each guess
constexpr long mostPbkdf2Rounds = 10000000; // of a file: some seconds
constexpr int saltBytes = 16;

[[noreturn]] void failToMake(const Message &message)
{
    throw Error(ErrorKind::Internal, message);
}

[[noreturn]] void failAsDamaged(const std::string &path)
{
    throw Error(ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine", "The key in %1 is damaged; get a fresh copy of it."), {printable(path)}},
                path);
}

OpenSsl<PKCS8_PRIV_KEY_INFO> parsePkcs8(const std::string &der)
{
    const unsigned char *next = bytesOf(der);
    return OpenSsl<PKCS8_PRIV_KEY_INFO>(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &next, static_cast<long>(der.size())));
}

OpenSsl<EVP_PKEY> keyOf(const PKCS8_PRIV_KEY_INFO *pkcs8)
{
    return OpenSsl<EVP_PKEY>(pkcs8 ? EVP_PKCS82PKEY(pkcs8) : nullptr);
}

/// Whether the encryption is one that takes seconds at most to undo.
bool canBeDecrypted(const X509_SIG *encrypted)
{
    const X509_ALGOR *scheme = nullptr;
    X509_SIG_get0(encrypted, &scheme, nullptr);
    if (OBJ_obj2nid(scheme->algorithm) != NID_pbes2)
        return false;
    const OpenSsl<PBE2PARAM> both(
        static_cast<PBE2PARAM *>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), scheme->parameter)));
    if (!both || OBJ_obj2nid(both->keyfunc->algorithm) != NID_id_pbkdf2)
        return false;
    const OpenSsl<PBKDF2PARAM> rounds(
        static_cast<PBKDF2PARAM *>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBKDF2PARAM), both->keyfunc->parameter)));
    const long count = rounds ? ASN1_INTEGER_get(rounds->iter) : -1;
    return count > 0 && count <= mostPbkdf2Rounds;
}

std::string decrypted(const std::string &der, const std::string &path,
                      const std::function<std::string()> &askPassphrase)
{
    const unsigned char *next = bytesOf(der);
    const OpenSsl<X509_SIG> encrypted(d2i_X509_SIG(nullptr, &next, static_cast<long>(der.size())));
    if (!encrypted)
        failAsDamaged(path);
    if (!canBeDecrypted(encrypted.get()))
        throw Error(ErrorKind::UnsupportedFile,
                    Message{DRM_TEXT("Engine",
                                     "%1 is encrypted in a way that is not opened here; convert it with 'openssl pkcs8 "
                                     "-topk8 -v2 aes-256-cbc'."),
                            {printable(path)}},
                    path);
    std::string passphrase = askPassphrase();
    const OpenSsl<PKCS8_PRIV_KEY_INFO> pkcs8(
        PKCS8_decrypt(encrypted.get(), passphrase.data(), static_cast<int>(passphrase.size())));
    OPENSSL_cleanse(passphrase.data(), passphrase.size());
    if (!pkcs8)
        throw Error(
            ErrorKind::InvalidArgument,
            Message{DRM_TEXT("Engine", "The passphrase does not open %1, or the file is damaged."), {printable(path)}},
            path);
    return derOf(pkcs8.get(), i2d_PKCS8_PRIV_KEY_INFO);
}

std::string encrypted(const std::string &der, const std::string &passphrase)
{
    const OpenSsl<PKCS8_PRIV_KEY_INFO> pkcs8 = parsePkcs8(der);
    X509_ALGOR *scheme =
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), pbkdf2Rounds, nullptr, saltBytes, nullptr, NID_hmacWithSHA256);
    const OpenSsl<X509_SIG> result(
        pkcs8 && scheme ? PKCS8_set0_pbe(passphrase.data(), static_cast<int>(passphrase.size()), pkcs8.get(), scheme)
                        : nullptr);
    if (!result) {
        X509_ALGOR_free(scheme);
        failToMake({DRM_TEXT("Engine", "OpenSSL cannot encrypt a key."), {}});
    }
    return derOf(result.get(), i2d_X509_SIG); // which the scheme belongs to now
}

} // namespace

SigningKey::SigningKey(std::string der, PublicKey publicKey)
    : m_der(std::move(der))
    , m_publicKey(std::move(publicKey))
{
}

SigningKey::~SigningKey()
{
    OPENSSL_cleanse(m_der.data(), m_der.size());
}

SigningKey SigningKey::make()
{
    const OpenSsl<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const OpenSsl<PKCS8_PRIV_KEY_INFO> pkcs8(key ? EVP_PKEY2PKCS8(key.get()) : nullptr);
    if (!pkcs8)
        failToMake({DRM_TEXT("Engine", "OpenSSL cannot make a key."), {}});
    return {derOf(pkcs8.get(), i2d_PKCS8_PRIV_KEY_INFO), PublicKey::fromDer(derOf(key.get(), i2d_PUBKEY), {})};
}

SigningKey SigningKey::read(const std::string &path, const std::function<std::string()> &askPassphrase)
{
    PemBlock block = readPem(path);
    if (block.name != plainPemName && block.name != encryptedPemName)
        throw Error(
            ErrorKind::UnsupportedFile,
            Message{DRM_TEXT("Engine", "%1 holds %2, and a private key is needed, as 'drmguard key new' writes it."),
                    {printable(path), describePem(block.name)}},
            path);
    if (block.name == encryptedPemName)
        block.der = decrypted(block.der, path, askPassphrase);
    const OpenSsl<EVP_PKEY> key = keyOf(parsePkcs8(block.der).get());
    if (!key)
        failAsDamaged(path);
    PublicKey publicKey = PublicKey::fromDer(derOf(key.get(), i2d_PUBKEY), path);
    // The file holds both parts, and a signature by one that the other does not fit would vouch for nothing.
    const OpenSsl<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new(key.get(), nullptr));
    if (!context || EVP_PKEY_pairwise_check(context.get()) != 1)
        failAsDamaged(path);
    ERR_clear_error();
    return {std::move(block.der), std::move(publicKey)};
}

void SigningKey::write(const std::string &path, const std::string &passphrase) const
{
    writeTextFile(path,
                  pemText(passphrase.empty() ? PemBlock{plainPemName, m_der}
                                             : PemBlock{encryptedPemName, encrypted(m_der, passphrase)}),
                  FileAccess::Private);
}

std::string SigningKey::sign(std::string_view message) const
{
    const OpenSsl<EVP_PKEY> key = keyOf(parsePkcs8(m_der).get());
    const OpenSsl<EVP_MD_CTX> context(EVP_MD_CTX_new());
    std::size_t length = 0;
    std::string signature;
    const auto write = [&](unsigned char *bytes) {
        return EVP_DigestSign(context.get(), bytes, &length, bytesOf(message), message.size()) == 1;
    };
    const bool isReady = key && context
        && EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 && write(nullptr);
    signature.resize(length);
    if (!isReady || !write(reinterpret_cast<unsigned char *>(signature.data())))
        failToMake({DRM_TEXT("Engine", "OpenSSL cannot sign."), {}});
    signature.resize(length);
    return lowSignature(signature);
}

} // namespace drm
