// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/PngPicture.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/SampleFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <QtEndian>

#include <opencv2/imgcodecs.hpp>

using namespace drm;

namespace {

QByteArray pngOfSize(int width, int height)
{
    std::vector<unsigned char> bytes;
    cv::imencode(".png", cv::Mat(height, width, CV_8UC4, cv::Scalar(255, 0, 0, 100)), bytes);
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// The same, whose header promises another width.
QByteArray withWidth(QByteArray png, quint32 width)
{
    qToBigEndian(width, png.data() + 16);
    return png;
}

} // namespace

class PngPictureTest : public QObject {
    Q_OBJECT

private:
    sample::Folder m_folder;

private Q_SLOTS:
    void theSizeIsThatOfTheHeader()
    {
        const QByteArray png = pngOfSize(7, 3);
        QCOMPARE(pngSize(png.toStdString()), std::make_pair(7, 3));
        for (const QByteArray &wrong : {QByteArray(), png.left(20), QByteArray(40, 'x'), withWidth(png, 0),
                                        withWidth(png, 16385), withWidth(png, 0xFFFFFFFFU)})
            QCOMPARE(pngSize(wrong.toStdString()), std::make_pair(0, 0));
    }

    void aLogoIsItsPixelsAlone()
    {
        m_folder.put("logo.png", pngOfSize(40, 20) + "what the owner does not know");
        const std::string logo = readLogo(m_folder.path("logo.png"));
        QCOMPARE(logo, pngOfSize(40, 20).toStdString());
    }

    void whatIsNoLogoIsRefused()
    {
        const QByteArray png = pngOfSize(40, 20);
        for (const QByteArray &wrong : {QByteArray("GIF89a"), png.left(60), withWidth(png, 0xFFFFFFFFU),
                                        withWidth(png, 30000), pngOfSize(4097, 1)}) {
            m_folder.put("logo.png", wrong);
            DRM_VERIFY_ERROR(readLogo(m_folder.path("logo.png")), UnsupportedFile, "save the logo as a smaller one");
        }
        m_folder.put("logo.png", png + QByteArray(4 << 20, 'x'));
        DRM_VERIFY_ERROR(readLogo(m_folder.path("logo.png")), CorruptFile, "too large");
        DRM_VERIFY_ERROR(readLogo(m_folder.path("none.png")), FileNotFound, "none.png");
    }
};

DRM_TEST(PngPictureTest)
#include "PngPictureTest.moc"
