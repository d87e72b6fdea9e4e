// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/SigningKey.h"
#include "core/seal/Base64.h"
#include "core/seal/Envelope.h"
#include "core/seal/PemFile.h"
#include "core/seal/Sha256.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/SampleFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <QProcess>
#include <QStandardPaths>

using namespace drm;

namespace {

const std::string passphrase = "correct horse";

std::string noPassphrase()
{
    QTest::qFail("a passphrase was asked for", __FILE__, __LINE__);
    return {};
}

} // namespace

class SigningKeyTest : public QObject {
    Q_OBJECT

private:
    sample::Folder m_folder;

    std::string path(const char *name) const { return m_folder.path(QString::fromUtf8(name)); }

    /// Runs the command `openssl` in the folder; its standard output.
    QByteArray openssl(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.at());
        process.start("openssl", arguments);
        const bool isDone = process.waitForFinished(60000) && process.exitCode() == 0;
        if (!isDone)
            QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
        return process.readAllStandardOutput();
    }

    SigningKey readWith(const char *name, const std::string &phrase) const
    {
        return SigningKey::read(
            path(name), [&] { return phrase; });
    }

private Q_SLOTS:
    void keysComeBack()
    {
        const SigningKey key = SigningKey::make();
        key.write(path("open.pem"), {});
        key.write(path("closed.pem"), passphrase);
        m_folder.put("key.pub.pem", QByteArray::fromStdString(key.publicKey().pem()));
        for (const char *name : {"open.pem", "closed.pem"})
            QCOMPARE(QFile::permissions(m_folder.at(name)) & 0x0077, QFile::Permissions());
        QVERIFY(m_folder.content("open.pem").startsWith("-----BEGIN PRIVATE KEY-----\n"));
        QVERIFY(m_folder.content("closed.pem").startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));

        const PublicKey publicKey = PublicKey::read(path("key.pub.pem"));
        QCOMPARE(publicKey.id(), key.publicKey().id());
        QCOMPARE(publicKey.id(), sha256Of(readPem(path("key.pub.pem")).der));
        const SigningKey open = SigningKey::read(path("open.pem"), noPassphrase);
        const SigningKey closed = readWith("closed.pem", passphrase);
        for (const SigningKey *read : {&key, &open, &closed}) {
            QCOMPARE(read->publicKey().id(), key.publicKey().id());
            QVERIFY(publicKey.fits(read->sign("a message"), "a message"));
        }
        QVERIFY(SigningKey::make().publicKey().id() != key.publicKey().id());
    }

    void signaturesFitOneMessageAndOneKey()
    {
        const SigningKey key = SigningKey::make();
        const std::string signature = key.sign("a message");
        QVERIFY(key.publicKey().fits(signature, "a message"));
        QVERIFY(!key.publicKey().fits(signature, "a massage"));
        QVERIFY(!SigningKey::make().publicKey().fits(signature, "a message"));
        QVERIFY(!key.publicKey().fits({}, "a message"));
        QVERIFY(!key.publicKey().fits(signature + "x", "a message"));
        for (std::size_t i = 0; i < signature.size(); ++i) {
            std::string changed = signature;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY2(!key.publicKey().fits(changed, "a message"), std::to_string(i).c_str());
        }
        const SigningKey other = SigningKey::make();
        QVERIFY(key.publicKey().fits(key.sign({}), {}));
        QVERIFY(!other.publicKey().fits(key.sign({}), {}));
    }

    void wrongPassphrasesAreRefused()
    {
        SigningKey::make().write(path("closed.pem"), passphrase);
        for (const std::string &wrong : {std::string(), passphrase + " ", std::string("x")})
            DRM_VERIFY_ERROR(readWith("closed.pem", wrong), InvalidArgument, "The passphrase does not open");
    }

    void otherFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("asPublic"); // part of the message
        QTest::addColumn<QString>("asPrivate");
        const auto pem = [](const char *name) { return QByteArray::fromStdString(pemText({name, "\x30\x01x"})); };
        QTest::newRow("empty") << QByteArray() << "holds no key"
                               << "holds no key";
        QTest::newRow("text") << QByteArray("hello") << "holds no key"
                              << "holds no key";
        QTest::newRow("cut") << pem("PUBLIC KEY").left(30) << "damaged PEM"
                             << "damaged PEM";
        QTest::newRow("no end") << QByteArray("-----BEGIN PUBLIC KEY-----\nMFkw\n") << "damaged PEM"
                                << "damaged PEM";
        QTest::newRow("no key in it") << pem("PUBLIC KEY") << "is damaged"
                                      << "a public key, and a private";
        QTest::newRow("no private key in it") << pem("PRIVATE KEY") << "a private key, and a public"
                                              << "is damaged";
        QTest::newRow("nothing encrypted") << pem("ENCRYPTED PRIVATE KEY") << "a private key, and a public"
                                           << "is damaged";
        QTest::newRow("certificate") << pem("CERTIFICATE") << "a certificate"
                                     << "a certificate";
        QTest::newRow("OpenSSH") << pem("OPENSSH PRIVATE KEY") << "of OpenSSH"
                                 << "of OpenSSH";
        QTest::newRow("older") << pem("EC PRIVATE KEY") << "older form"
                               << "openssl pkcs8 -topk8";
        QTest::newRow("other") << pem("PKCS7") << "PEM of the kind PKCS7"
                               << "PEM of the kind PKCS7";
    }

    void otherFilesAreNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, asPublic);
        QFETCH(QString, asPrivate);
        m_folder.put("key.pem", content);
        const Error publicError = errorOf([&] { PublicKey::read(path("key.pem")); });
        QVERIFY2(QString(publicError.what()).contains(asPublic), publicError.what());
        const Error privateError = errorOf([&] { SigningKey::read(path("key.pem"), noPassphrase); });
        QVERIFY2(QString(privateError.what()).contains(asPrivate), privateError.what());
        QCOMPARE(privateError.path(), path("key.pem"));
    }

    void everyTruncationIsRefused()
    {
        const SigningKey key = SigningKey::make();
        key.write(path("open.pem"), {});
        const QByteArray whole = m_folder.content("open.pem");
        const QByteArray wholePublic = QByteArray::fromStdString(key.publicKey().pem());
        for (qsizetype length = 0; length < whole.size() - 2; ++length) { // the last dashes and the line's end
            m_folder.put("open.pem", whole.left(length));
            errorOf([&] { SigningKey::read(path("open.pem"), noPassphrase); });
        }
        for (qsizetype length = 0; length < wholePublic.size() - 2; ++length) {
            m_folder.put("key.pub.pem", wholePublic.left(length));
            errorOf([&] { PublicKey::read(path("key.pub.pem")); });
        }
    }

    /// A byte of a key either makes no difference, or another key, or none.
    void noChangedByteSignsAsTheKeyDid()
    {
        const SigningKey key = SigningKey::make();
        key.write(path("open.pem"), {});
        const std::string signature = key.sign("a message");
        const QByteArray whole = m_folder.content("open.pem");
        int refused = 0;
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray changed = whole;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            m_folder.put("open.pem", changed);
            try {
                const SigningKey read = SigningKey::read(path("open.pem"), noPassphrase);
                QVERIFY(read.publicKey().fits(read.sign("a message"), "a message"));
                QCOMPARE(read.publicKey().fits(signature, "a message"), read.publicKey().id() == key.publicKey().id());
            } catch (const Error &error) {
                QVERIFY(error.kind() == ErrorKind::CorruptFile || error.kind() == ErrorKind::UnsupportedFile);
                ++refused;
            }
        }
        QVERIFY2(refused > whole.size() / 2, std::to_string(refused).c_str());
    }

    void theCommandOpensslAgrees()
    {
        if (QStandardPaths::findExecutable("openssl").isEmpty())
            QSKIP("The command openssl is not installed.");
        const SigningKey key = SigningKey::make();
        key.write(path("k.pem"), passphrase);
        m_folder.put("k.pub.pem", QByteArray::fromStdString(key.publicKey().pem()));
        m_folder.put("message", "a message");
        m_folder.put("signature", QByteArray::fromStdString(key.sign("a message")));
        QCOMPARE(openssl({"dgst", "-sha256", "-verify", "k.pub.pem", "-signature", "signature", "message"}).trimmed(),
                 QByteArray("Verified OK"));
        const QString in = "pass:" + QString::fromStdString(passphrase);
        QCOMPARE(openssl({"pkey", "-in", "k.pem", "-passin", in, "-pubout"}), m_folder.content("k.pub.pem"));

        openssl({"genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-aes256", "-pass", in, "-out",
                 "theirs.pem"});
        const SigningKey theirs = readWith("theirs.pem", passphrase);
        openssl({"dgst", "-sha256", "-sign", "theirs.pem", "-passin", in, "-out", "signature", "message"});
        QVERIFY(theirs.publicKey().fits(m_folder.content("signature").toStdString(), "a message"));

        for (const char *curve : {"P-384", "secp256k1"}) {
            openssl(
                {"genpkey", "-algorithm", "EC", "-pkeyopt", QString("ec_paramgen_curve:") + curve, "-out", "o.pem"});
            openssl({"pkey", "-in", "o.pem", "-pubout", "-out", "o.pub.pem"});
            DRM_VERIFY_ERROR(SigningKey::read(path("o.pem"), noPassphrase), UnsupportedFile, "P-256");
            DRM_VERIFY_ERROR(PublicKey::read(path("o.pub.pem")), UnsupportedFile, "P-256");
        }
        openssl({"genpkey", "-algorithm", "ED25519", "-out", "o.pem"});
        DRM_VERIFY_ERROR(SigningKey::read(path("o.pem"), noPassphrase), UnsupportedFile, "of the kind ED25519");
        openssl({"pkcs8", "-topk8", "-in", "k.pem", "-passin", in, "-scrypt", "-passout", in, "-out", "o.pem"});
        DRM_VERIFY_ERROR(readWith("o.pem", passphrase), UnsupportedFile, "encrypted in a way");
        openssl({"pkcs8", "-topk8", "-in", "k.pem", "-passin", in, "-iter", "20000000", "-v2", "aes256", "-passout",
                 "pass:", "-out", "o.pem"});
        DRM_VERIFY_ERROR(SigningKey::read(path("o.pem"), noPassphrase), UnsupportedFile, "encrypted in a way");
    }

    void base64IsExact()
    {
        for (const char *bytes : {"", "f", "fo", "foo", "foob", "fooba", "foobar"}) {
            QCOMPARE(QByteArray::fromStdString(toBase64(bytes)), QByteArray(bytes).toBase64());
            QCOMPARE(fromBase64(toBase64(bytes)), std::optional<std::string>(bytes));
        }
        QCOMPARE(fromBase64("-_-_Pj8="), fromBase64("+/+/Pj8="));
        QCOMPARE(fromBase64("-_-_Pj8="), std::optional<std::string>("\xFB\xFF\xBF>?"));
        for (const char *wrong : {"Zg", "Zh==", "Zg=", "Zg==\n", " Zg==", "Z===", "====", "Zg==Zg==", "Zm9=", "Z*=="})
            QVERIFY2(!fromBase64(wrong), wrong);
    }
};

DRM_TEST(SigningKeyTest)
#include "SigningKeyTest.moc"
