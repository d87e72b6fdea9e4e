// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/images/ImageStore.h"

#include "core/base/Error.h"
#include "core/base/TemporaryFile.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <numeric>

namespace drm {

namespace {

constexpr float highest = 255;

/// How a value comes from a byte. Readers multiply, resizing divides; the two differ in the last bit.
enum class Coding : std::uint8_t { Floats, Multiplied, Divided };

float multiplied(unsigned char byte)
{
    return static_cast<float>(byte) * (1 / highest);
}

float divided(unsigned char byte)
{
    return static_cast<float>(byte) / highest;
}

/// False where a value is none of the coding's.
bool encode(const float *values, std::size_t count, Coding coding, std::vector<unsigned char> &bytes)
{
    bytes.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const float scaled = values[i] * highest + 0.5F;
        if (!(scaled >= 0 && scaled < highest + 1))
            return false;
        const auto byte = static_cast<unsigned char>(scaled);
        const float decoded = coding == Coding::Multiplied ? multiplied(byte) : divided(byte);
        if (decoded != values[i] || std::signbit(values[i]))
            return false;
        bytes[i] = byte;
    }
    return true;
}

} // namespace

struct ImageStore::Body {
    struct Place {
        std::uint64_t offset = 0; ///< in memory, then in the file
        Coding coding = Coding::Floats;
    };

    std::size_t memory = 0;
    int channels = 0;
    int height = 0;
    int width = 0;
    std::vector<Place> places; ///< by image
    std::vector<unsigned char> inMemory;
    std::unique_ptr<TemporaryFile> file;
    std::vector<unsigned char> bytes; ///< of the image that is put in

    std::size_t imageSize() const
    {
        return static_cast<std::size_t>(channels) * static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
    }

    void append(const float *pixels)
    {
        Place place;
        for (const Coding coding : {Coding::Multiplied, Coding::Divided}) {
            if (encode(pixels, imageSize(), coding, bytes)) {
                place.coding = coding;
                break;
            }
        }
        if (place.coding == Coding::Floats) {
            bytes.resize(imageSize() * sizeof(float));
            std::memcpy(bytes.data(), pixels, bytes.size());
        }
        // Once in the file, always in the file: offsets below the memory's size are in memory.
        if (!file && inMemory.size() + bytes.size() <= memory) {
            if (memory <= usualMemory)
                inMemory.reserve(memory); // growing would take half as much again; the system counts what is written
            place.offset = inMemory.size();
            inMemory.insert(inMemory.end(), bytes.begin(), bytes.end());
        } else {
            if (!file)
                file = std::make_unique<TemporaryFile>();
            place.offset = inMemory.size() + file->size();
            file->append(bytes.data(), bytes.size());
        }
        places.push_back(place);
    }

    void copy(const Place &place, float *pixels) const
    {
        const std::size_t size = imageSize();
        const std::size_t stored = size * (place.coding == Coding::Floats ? sizeof(float) : 1);
        std::vector<unsigned char> fromFile;
        const unsigned char *source = inMemory.data() + place.offset;
        if (place.offset >= inMemory.size()) {
            fromFile.resize(stored);
            file->read(place.offset - inMemory.size(), fromFile.data(), stored);
            source = fromFile.data();
        }
        if (place.coding == Coding::Floats) {
            std::memcpy(pixels, source, stored);
            return;
        }
        if (place.coding == Coding::Multiplied)
            std::transform(source, source + size, pixels, multiplied);
        else
            std::transform(source, source + size, pixels, divided);
    }
};

ImageStore::ImageStore(std::size_t memory)
    : m_body(std::make_shared<Body>())
{
    m_body->memory = memory;
}

ImageStore::ImageStore(const ImageBatch &images)
    : ImageStore(std::numeric_limits<std::size_t>::max())
{
    append(images);
}

void ImageStore::append(const ImageBatch &images)
{
    if (images.empty())
        return;
    Body &body = *m_body;
    if (body.places.empty()) {
        body.channels = images.channels;
        body.height = images.height;
        body.width = images.width;
    }
    if (images.channels != body.channels || images.height != body.height || images.width != body.width)
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "The images of a set have two shapes; choose an image size."), {}});
    for (int i = 0; i < images.count; ++i)
        body.append(images.image(i));
}

int ImageStore::count() const
{
    return static_cast<int>(m_body->places.size());
}

int ImageStore::channels() const
{
    return m_body->channels;
}

int ImageStore::height() const
{
    return m_body->height;
}

int ImageStore::width() const
{
    return m_body->width;
}

std::size_t ImageStore::imageSize() const
{
    return m_body->imageSize();
}

std::size_t ImageStore::bytesInMemory() const
{
    return m_body->inMemory.size();
}

std::size_t ImageStore::bytesInFile() const
{
    return m_body->file ? m_body->file->size() : 0;
}

void ImageStore::copy(int index, float *pixels) const
{
    if (index < 0 || index >= count())
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "There is no image %1."), {std::to_string(index)}});
    m_body->copy(m_body->places[static_cast<std::size_t>(index)], pixels);
}

double ImageStore::meanOf(int index) const
{
    return range(index, 1).meanOf(0);
}

ImageBatch ImageStore::at(const std::vector<int> &indices) const
{
    ImageBatch batch{static_cast<int>(indices.size()), channels(), height(), width(), {}};
    batch.pixels.resize(indices.size() * imageSize());
    for (int i = 0; i < batch.count; ++i)
        copy(indices[static_cast<std::size_t>(i)], batch.image(i));
    return batch;
}

ImageBatch ImageStore::range(int first, int count) const
{
    std::vector<int> indices(static_cast<std::size_t>(std::clamp(this->count() - first, 0, std::max(count, 0))));
    std::iota(indices.begin(), indices.end(), first);
    return at(indices);
}

} // namespace drm
