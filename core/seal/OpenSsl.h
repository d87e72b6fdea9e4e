// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>
#include <string_view>

namespace drm {

struct OpenSslFree {
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(PKCS8_PRIV_KEY_INFO *key) const { PKCS8_PRIV_KEY_INFO_free(key); }
    void operator()(X509_SIG *encrypted) const { X509_SIG_free(encrypted); }
    void operator()(PBE2PARAM *parameters) const { PBE2PARAM_free(parameters); }
    void operator()(ECDSA_SIG *signature) const { ECDSA_SIG_free(signature); }
    void operator()(BIGNUM *number) const { BN_free(number); }
    void operator()(PBKDF2PARAM *parameters) const { PBKDF2PARAM_free(parameters); }
};

/// What OpenSSL made and this program has to free.
template <typename T> using OpenSsl = std::unique_ptr<T, OpenSslFree>;

/// For functions that want bytes as they are in C.
inline const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

/// What an i2d_ function of OpenSSL writes of `object`; empty where it fails.
template <typename T, typename Write> std::string derOf(const T *object, Write write)
{
    unsigned char *bytes = nullptr;
    const int length = write(object, &bytes);
    if (length <= 0)
        return {};
    const std::string der(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(length));
    OPENSSL_clear_free(bytes, static_cast<std::size_t>(length));
    return der;
}

} // namespace drm
