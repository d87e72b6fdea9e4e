// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/PemFile.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/seal/OpenSsl.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace drm {

namespace {

constexpr std::size_t maxPemBytes = std::size_t{64} << 10;

[[noreturn]] void failForMemory()
{
    throw Error(ErrorKind::Internal, "OpenSSL has no memory for a PEM file.");
}

} // namespace

PemBlock readPem(const std::string &path)
{
    std::string text = readPlainFile(path, maxPemBytes, Message{DRM_TEXT("Engine", "a key"), {}});
    if (text.find("-----BEGIN ") == std::string::npos)
        throw Error(ErrorKind::UnsupportedFile,
                    Message{DRM_TEXT("Engine",
                                     "%1 holds no key: no line in it begins with -----BEGIN. Give a PEM file, as "
                                     "'drmguard key new' writes it."),
                            {printable(path)}},
                    path);
    const OpenSsl<BIO> bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
    if (!bio)
        failForMemory();
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *bytes = nullptr;
    long length = 0;
    const bool isWhole = PEM_read_bio(bio.get(), &name, &header, &bytes, &length) == 1;
    PemBlock block;
    if (isWhole)
        block = {name, std::string(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(length))};
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_clear_free(bytes, static_cast<std::size_t>(length));
    OPENSSL_cleanse(text.data(), text.size());
    ERR_clear_error();
    if (!isWhole)
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "%1 is a damaged PEM file; get a fresh copy of it."), {printable(path)}},
                    path);
    return block;
}

std::string pemText(const PemBlock &block)
{
    const OpenSsl<BIO> bio(BIO_new(BIO_s_mem()));
    if (!bio
        || PEM_write_bio(bio.get(), block.name.c_str(), "", bytesOf(block.der), static_cast<long>(block.der.size()))
            <= 0)
        failForMemory();
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return {text, static_cast<std::size_t>(length)};
}

Message describePem(const std::string &name)
{
    if (name == "PUBLIC KEY")
        return {DRM_TEXT("Engine", "a public key"), {}};
    if (name == "PRIVATE KEY" || name == "ENCRYPTED PRIVATE KEY")
        return {DRM_TEXT("Engine", "a private key"), {}};
    if (name == "CERTIFICATE")
        return {DRM_TEXT("Engine", "a certificate"), {}};
    if (name == "OPENSSH PRIVATE KEY")
        return {DRM_TEXT("Engine", "a private key of OpenSSH"), {}};
    if (name == "EC PRIVATE KEY" || name == "RSA PRIVATE KEY" || name == "DSA PRIVATE KEY")
        return {DRM_TEXT("Engine", "a private key in an older form, which 'openssl pkcs8 -topk8' converts"), {}};
    return {DRM_TEXT("Engine", "PEM of the kind %1"), {printable(name)}};
}

} // namespace drm
