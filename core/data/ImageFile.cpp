// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ImageFile.h"

#include "core/base/Text.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace drm {

namespace {

constexpr std::int64_t MaxFileBytes = std::int64_t{256} << 20;
constexpr std::int64_t MaxPixels = 100'000'000;

} // namespace

ImageFile::ImageFile(const std::string &path)
    : m_path(path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        fail(ErrorKind::FileNotFound, "there is no such image file");
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(path, error));
    if (error || size > MaxFileBytes)
        fail(ErrorKind::UnsupportedFile, "an image file may have 256 MiB at most");
    std::ifstream file(path, std::ios::binary);
    m_bytes.resize(static_cast<std::size_t>(size));
    file.read(reinterpret_cast<char *>(m_bytes.data()), size);
    if (!file)
        fail(ErrorKind::FileNotFound, "the image file cannot be read; check its permissions");
    if (m_bytes.empty())
        fail(ErrorKind::CorruptFile, "the image file is empty");
    if (!readHeader())
        fail(ErrorKind::CorruptFile, "the image file is damaged or incomplete; get a fresh copy");
    if (m_width < 1 || m_height < 1 || m_width > MaxPixels || m_height > MaxPixels || m_width * m_height > MaxPixels)
        fail(ErrorKind::UnsupportedFile,
             "the image claims " + std::to_string(m_width) + "×" + std::to_string(m_height)
                 + " pixels; at most 100 megapixels are read, so make it smaller");
    m_shape.width = static_cast<int>(m_width);
    m_shape.height = static_cast<int>(m_height);
}

void ImageFile::fail(ErrorKind kind, const std::string &what) const
{
    throw Error(kind, printable(m_path) + ": " + what + ".", m_path);
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
    fail(ErrorKind::UnsupportedFile, "this is no PNG, JPEG, BMP, WebP, PGM or PPM image; convert it to PNG");
}

bool ImageFile::readPng()
{
    if (m_bytes.size() < 33 || !startsWith("IHDR", 4, 12))
        return false;
    m_width = big(16, 4);
    m_height = big(20, 4);
    const int colourType = m_bytes[25];
    m_shape.channels = colourType == 0 || colourType == 4 ? 1 : 3;
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
        m_width = std::int64_t{little(24, 3)} + 1;
        m_height = std::int64_t{little(27, 3)} + 1;
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
            value = std::min(std::max<std::int64_t>(value, 0) * 10 + (m_bytes[at] - '0'), MaxPixels + 1);
        return value;
    };
    m_width = number();
    m_height = number();
    const auto maximum = number();
    if (m_width < 1 || m_height < 1 || maximum < 1 || maximum > 65535)
        return false;
    m_shape.channels = m_bytes[1] == '2' || m_bytes[1] == '5' ? 1 : 3;
    if (m_width * m_height > MaxPixels)
        return true;
    // The decoder leaves what is missing of a truncated file undefined.
    const std::int64_t sampleBytes = m_bytes[1] >= '5' && maximum > 255 ? 2 : 1;
    return static_cast<std::int64_t>(m_bytes.size() - at) > m_width * m_height * m_shape.channels * sampleBytes;
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
    if (image.empty() || image.channels() != 3 || (!wide && image.depth() != CV_8U) || image.cols != m_shape.width
        || image.rows != m_shape.height)
        fail(ErrorKind::CorruptFile, "the image cannot be decoded; it is damaged or incomplete, so get a fresh copy");
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

bool ImageFile::hasImageName(const std::string &name)
{
    auto extension = std::filesystem::path(name).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    static const char *const known[] = {".png", ".jpg", ".jpeg", ".bmp", ".webp", ".pgm", ".ppm"};
    return std::find(std::begin(known), std::end(known), extension) != std::end(known);
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
