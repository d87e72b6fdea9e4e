// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/LowSignature.h"

#include "core/seal/OpenSsl.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>

namespace drm {

namespace {

/// n, the order of P-256 (FIPS 186-4, D.1.2.3).
OpenSsl<BIGNUM> orderOfP256()
{
    BIGNUM *order = nullptr;
    BN_hex2bn(&order, "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");
    return OpenSsl<BIGNUM>(order);
}

} // namespace

std::string lowSignature(const std::string &signature)
{
    const unsigned char *next = bytesOf(signature);
    const OpenSsl<ECDSA_SIG> parts(d2i_ECDSA_SIG(nullptr, &next, static_cast<long>(signature.size())));
    ERR_clear_error();
    const OpenSsl<BIGNUM> order = orderOfP256();
    OpenSsl<BIGNUM> other(BN_new());
    if (!parts || !order || !other || BN_sub(other.get(), order.get(), ECDSA_SIG_get0_s(parts.get())) != 1
        || BN_is_negative(other.get()) || BN_cmp(other.get(), ECDSA_SIG_get0_s(parts.get())) >= 0)
        return signature;
    OpenSsl<BIGNUM> r(BN_dup(ECDSA_SIG_get0_r(parts.get())));
    if (!r || ECDSA_SIG_set0(parts.get(), r.get(), other.get()) != 1)
        return signature;
    r.release(); // they are the signature's now
    other.release();
    return derOf(parts.get(), i2d_ECDSA_SIG);
}

} // namespace drm
