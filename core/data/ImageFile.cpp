// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ImageFile.h"

#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/data/TiffTags.h"
#include "core/seal/Sha256.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <utility>

namespace drm {

namespace {

constexpr std::size_t maxFileBytes = std::size_t{256} << 20;
constexpr std::int64_t maxPixels = 50'000'000;

/// Turns and mirrors what was stored so that it stands as it was seen.
cv::Mat upright(const cv::Mat &image, int orientation)
{
    cv::Mat result = image;
    if (orientation >= 5) // rows were stored as columns
        cv::transpose(image, result);
    switch (orientation) {
    case 2:
    case 6:
        cv::flip(result, result, 1);
        break;
    case 3:
    case 7:
        cv::flip(result, result, -1);
        break;
    case 4:
    case 8:
        cv::flip(result, result, 0);
        break;
    default:
        break;
    }
    return result;
}

std::string fileBytes(const std::string &path)
{
    return readPlainFile(path, maxFileBytes, Message{DRM_TEXT("Engine", "an image"), {}});
}

} // namespace

ImageFile::ImageFile(const std::string &path)
    : m_path(path)
{
    const auto bytes = fileBytes(path);
    m_bytes.assign(bytes.begin(), bytes.end());
    if (m_bytes.empty())
        fail(ErrorKind::CorruptFile, Message{DRM_TEXT("Engine", "the image file is empty"), {}});
    if (!readHeader())
        fail(ErrorKind::CorruptFile,
             Message{DRM_TEXT("Engine", "the image file is damaged or incomplete; get a fresh copy"), {}});
    if (m_width < 1 || m_height < 1 || m_width > maxPixels || m_height > maxPixels || m_width * m_height > maxPixels)
        fail(ErrorKind::UnsupportedFile,
             Message{DRM_TEXT("Engine",
                              "the image claims %1×%2 pixels; at most 50 megapixels are read, so make it smaller"),
                     {std::to_string(m_width), std::to_string(m_height)}});
    const bool turned = m_orientation >= 5;
    m_shape.width = static_cast<int>(turned ? m_height : m_width);
    m_shape.height = static_cast<int>(turned ? m_width : m_height);
}

std::string ImageFile::sha256(const std::string &path)
{
    return sha256Of(fileBytes(path));
}

void ImageFile::fail(ErrorKind kind, const Message &what) const
{
    throw Error(kind, Message{DRM_TEXT("Engine", "%1: %2."), {printable(m_path), what}}, m_path);
}

// Whatever is not recognised here never reaches the decoders, which know many more formats and trust their headers.
bool ImageFile::readHeader()
{
    if (startsWith("\x89PNG\r\n\x1a\n", 8))
        return readPng();
    if (startsWith("\xff\xd8\xff", 3))
        return readJpeg();
    if (startsWith("BM", 2))
        return readBmp();
    if (startsWith("RIFF", 4) && startsWith("WEBP", 4, 8))
        return readWebp();
    if (m_bytes.size() > 2 && m_bytes[0] == 'P' && std::strchr("2356", m_bytes[1]) && m_bytes[1] != 0)
        return readPnm();
    if (startsWith("II*\0", 4) || startsWith("MM\0*", 4))
        return readTiff();
    fail(ErrorKind::UnsupportedFile,
         Message{DRM_TEXT("Engine", "this is no PNG, JPEG, BMP, WebP, PGM, PPM or TIFF image; convert it to PNG"), {}});
}

/// Which of them is meant?
void ImageFile::refuseSeveral() const
{
    fail(
        ErrorKind::UnsupportedFile,
        Message{DRM_TEXT("Engine", "it holds several pictures, an animation or pages; save the one that counts as PNG"),
                {}});
}

bool ImageFile::readPng()
{
    if (m_bytes.size() < 33 || !startsWith("IHDR", 4, 12))
        return false;
    m_width = big(16, 4);
    m_height = big(20, 4);
    const int colourType = m_bytes[25];
    m_shape.channels = colourType == 0 || colourType == 4 ? 1 : 3;
    constexpr std::size_t aroundContent = 12; // length, name and checksum of a chunk
    for (std::size_t at = 8; at + aroundContent <= m_bytes.size();) {
        const std::size_t length = big(at, 4);
        if (length > m_bytes.size() - at - aroundContent)
            break; // the decoder says so
        if (startsWith("acTL", 4, at + 4))
            refuseSeveral();
        if (startsWith("eXIf", 4, at + 4))
            readExif(at + 8, length);
        at += aroundContent + length;
    }
    return true;
}

bool ImageFile::readJpeg()
{
    std::size_t at = 2;
    bool sized = false;
    while (at + 4 <= m_bytes.size() && m_bytes[at] == 0xff) {
        const int marker = m_bytes[at + 1];
        if (marker == 0xff) {
            ++at;
            continue;
        }
        const std::size_t length = big(at + 2, 2);
        if (length < 2 || at + 2 + length > m_bytes.size())
            return false;
        if (marker == 0xe1 && length > 8 && startsWith("Exif\0\0", 6, at + 4))
            readExif(at + 10, length - 8);
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            // A second frame header could claim another size than the one that was checked.
            if (sized || length < 8)
                return false;
            m_height = big(at + 5, 2);
            m_width = big(at + 7, 2);
            m_shape.channels = m_bytes[at + 9] == 1 ? 1 : 3;
            sized = true;
        }
        at += 2 + length;
        if (marker == 0xda) {
            // Decoders fill what is missing of a truncated JPEG with grey; only its end marker tells.
            const unsigned char end[] = {0xff, 0xd9};
            // Each block of 8×8 pixels has a bit at the least, so a small file that claims many is not whole.
            constexpr std::int64_t mostPixelsPerByte = 8 * 64;
            if (m_width * m_height > static_cast<std::int64_t>(m_bytes.size()) * mostPixelsPerByte)
                return false;
            // A scan takes as long as the image is large, and empty ones take no bytes. Encoders make about ten.
            constexpr int mostScans = 500;
            int scans = 1;
            for (std::size_t i = at; i + 1 < m_bytes.size(); ++i)
                scans += m_bytes[i] == 0xff && m_bytes[i + 1] == 0xda ? 1 : 0;
            if (scans > mostScans)
                fail(ErrorKind::UnsupportedFile,
                     Message{DRM_TEXT("Engine", "the JPEG has more than 500 scans; save it again as PNG"), {}});
            return sized
                && std::search(m_bytes.begin() + static_cast<std::ptrdiff_t>(at), m_bytes.end(), end, end + 2)
                != m_bytes.end();
        }
    }
    return false;
}

bool ImageFile::readBmp()
{
    if (m_bytes.size() < 26)
        return false;
    const auto headerBytes = little(14, 4);
    if (headerBytes == 12) {
        m_width = little(18, 2);
        m_height = little(20, 2);
    } else {
        m_width = static_cast<std::int32_t>(little(18, 4));
        m_height = std::abs(static_cast<std::int64_t>(static_cast<std::int32_t>(little(22, 4))));
    }
    return true;
}

bool ImageFile::readWebp()
{
    if (m_bytes.size() < 30)
        return false;
    if (startsWith("VP8 ", 4, 12)) {
        m_width = little(26, 2) & 0x3fff;
        m_height = little(28, 2) & 0x3fff;
    } else if (startsWith("VP8L", 4, 12)) {
        const auto bits = little(21, 4);
        m_width = (bits & 0x3fff) + 1;
        m_height = (bits >> 14 & 0x3fff) + 1;
    } else if (startsWith("VP8X", 4, 12)) {
        constexpr unsigned animation = 2;
        if (m_bytes[20] & animation)
            refuseSeveral();
        m_width = std::int64_t{little(24, 3)} + 1;
        m_height = std::int64_t{little(27, 3)} + 1;
        for (std::size_t at = 12; at + 8 <= m_bytes.size();) {
            const std::size_t length = little(at + 4, 4);
            if (length > m_bytes.size() - at - 8)
                break;
            if (startsWith("EXIF", 4, at)) {
                const std::size_t prefix = startsWith("Exif\0\0", 6, at + 8) ? 6 : 0;
                readExif(at + 8 + prefix, length - std::min(prefix, length));
            }
            at += 8 + length + length % 2;
        }
    } else {
        return false;
    }
    return true;
}

bool ImageFile::readPnm()
{
    std::size_t at = 2;
    const auto number = [&]() -> std::int64_t {
        while (at < m_bytes.size() && (std::isspace(m_bytes[at]) || m_bytes[at] == '#')) {
            if (m_bytes[at] == '#')
                while (at < m_bytes.size() && m_bytes[at] != '\n')
                    ++at;
            else
                ++at;
        }
        std::int64_t value = -1;
        for (; at < m_bytes.size() && std::isdigit(m_bytes[at]); ++at)
            value = std::min(std::max<std::int64_t>(value, 0) * 10 + (m_bytes[at] - '0'), maxPixels + 1);
        return value;
    };
    m_width = number();
    m_height = number();
    const auto maximum = number();
    if (m_width < 1 || m_height < 1 || maximum < 1 || maximum > 65535)
        return false;
    m_shape.channels = m_bytes[1] == '2' || m_bytes[1] == '5' ? 1 : 3;
    if (m_width * m_height > maxPixels)
        return true;
    // The decoder leaves what is missing of a truncated file undefined.
    const std::int64_t sampleBytes = m_bytes[1] >= '5' && maximum > 255 ? 2 : 1;
    return static_cast<std::int64_t>(m_bytes.size() - at) > m_width * m_height * m_shape.channels * sampleBytes;
}

bool ImageFile::readTiff()
{
    const TiffTags tags(m_bytes.data(), m_bytes.size());
    if (!tags.valid())
        return false;
    m_width = tags.number(TiffTags::Width).value_or(0);
    m_height = tags.number(TiffTags::Height).value_or(0);
    const auto samples = tags.number(TiffTags::SamplesPerPixel).value_or(1);
    const auto bits = tags.number(TiffTags::BitsPerSample).value_or(1);
    const auto photometric = tags.number(TiffTags::Photometric).value_or(0);
    constexpr std::uint32_t firstLab = 8; // CIE L*a*b* and two kinds of it; decoders do not agree on them
    if ((bits != 8 && bits != 16) || tags.number(TiffTags::SampleFormat).value_or(1) != 1 || samples < 1 || samples > 4
        || (photometric >= firstLab && photometric <= firstLab + 2))
        fail(ErrorKind::UnsupportedFile,
             Message{DRM_TEXT("Engine",
                              "of TIFF images those of 1 to 4 channels of 8 or 16 bits are read, none in L*a*b*; "
                              "convert it to PNG"),
                     {}});
    if (tags.hasMore())
        refuseSeveral();
    // The decoder turns some of the turned ones, depending on their bits.
    if (tags.orientation() != 1)
        fail(ErrorKind::UnsupportedFile,
             Message{DRM_TEXT("Engine", "a TIFF image that is stored turned is not read; convert it to PNG"), {}});
    m_shape.channels = photometric <= 1 ? 1 : 3;
    // The decoder makes room for a whole tile.
    constexpr std::uint32_t mostTileSide = 4096;
    if (tags.number(TiffTags::TileWidth).value_or(1) > mostTileSide
        || tags.number(TiffTags::TileLength).value_or(1) > mostTileSide)
        fail(ErrorKind::UnsupportedFile,
             Message{DRM_TEXT("Engine", "its tiles are larger than 4096 pixels; save it again as PNG"), {}});
    for (const auto &[offsets, counts] : {std::pair(TiffTags::StripOffsets, TiffTags::StripByteCounts),
                                          std::pair(TiffTags::TileOffsets, TiffTags::TileByteCounts)}) {
        const auto places = tags.numbers(offsets);
        const auto lengths = tags.numbers(counts);
        if (places.empty())
            continue;
        // The decoder leaves what is missing of a truncated file undefined.
        for (std::size_t i = 0; i < places.size(); ++i)
            if (i >= lengths.size() || places[i] > m_bytes.size() || lengths[i] > m_bytes.size() - places[i])
                return false;
        return m_width > 0 && m_height > 0;
    }
    return false;
}

void ImageFile::readExif(std::size_t at, std::size_t length)
{
    if (at <= m_bytes.size() && length <= m_bytes.size() - at)
        m_orientation = TiffTags(m_bytes.data() + at, length).orientation();
}

std::vector<float> ImageFile::decode() const
{
    cv::Mat image;
    try {
        image = cv::imdecode(m_bytes, cv::IMREAD_COLOR | cv::IMREAD_ANYDEPTH | cv::IMREAD_IGNORE_ORIENTATION);
    } catch (const cv::Exception &) {
        image.release();
    }
    const bool wide = image.depth() == CV_16U;
    if (image.empty() || image.channels() != 3 || (!wide && image.depth() != CV_8U) || image.cols != m_width
        || image.rows != m_height)
        fail(
            ErrorKind::CorruptFile,
            Message{DRM_TEXT("Engine", "the image cannot be decoded; it is damaged or incomplete, so get a fresh copy"),
                    {}});
    image = upright(image, m_orientation);
    std::vector<float> pixels;
    const auto plane = static_cast<std::size_t>(m_shape.width) * static_cast<std::size_t>(m_shape.height);
    pixels.resize(plane * static_cast<std::size_t>(m_shape.channels));
    for (int c = 0; c < m_shape.channels; ++c) {
        cv::Mat channel;
        cv::extractChannel(image, channel, 2 - c);
        cv::Mat target(m_shape.height, m_shape.width, CV_32F, pixels.data() + static_cast<std::size_t>(c) * plane);
        channel.convertTo(target, CV_32F, wide ? 1.0 / 65535 : 1.0 / 255);
    }
    return pixels;
}

bool ImageFile::looksLikeImage(const std::string &path)
{
    const std::string begin = beginOf(path, 12);
    if (begin.size() < 12)
        return false;
    const auto starts = [&](std::string_view magic) { return begin.compare(0, magic.size(), magic) == 0; };
    return starts("\x89PNG\r\n\x1a\n") || starts("\xff\xd8\xff") || starts({"II*\0", 4}) || starts({"MM\0*", 4})
        || (starts("RIFF") && begin.compare(8, 4, "WEBP") == 0);
}

bool ImageFile::hasImageName(const std::string &name)
{
    auto extension = std::filesystem::path(name).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return std::find(endings().begin(), endings().end(), extension) != endings().end();
}

const std::vector<std::string> &ImageFile::endings()
{
    static const std::vector<std::string> known{".png",  ".jpg", ".jpeg", ".jfif", ".jpe", ".bmp",
                                                ".webp", ".pgm", ".ppm",  ".tif",  ".tiff"};
    return known;
}

std::uint32_t ImageFile::big(std::size_t at, int bytes) const
{
    std::uint32_t value = 0;
    for (int i = 0; i < bytes; ++i)
        value = value << 8 | m_bytes[at + static_cast<std::size_t>(i)];
    return value;
}

std::uint32_t ImageFile::little(std::size_t at, int bytes) const
{
    std::uint32_t value = 0;
    for (int i = bytes; i-- > 0;)
        value = value << 8 | m_bytes[at + static_cast<std::size_t>(i)];
    return value;
}

bool ImageFile::startsWith(const char *text, std::size_t length, std::size_t at) const
{
    return m_bytes.size() >= at + length && std::memcmp(m_bytes.data() + at, text, length) == 0;
}

} // namespace drm
