// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/render/Hdf5Writer.h"

#include "core/base/Error.h"
#include "core/hdf5/H5File.h"

#include <algorithm>

namespace drm {

void writeHdf5Dataset(const std::string &path, const ImageBatch &images, const Table &labels,
                      const std::vector<std::string> &labelNames, const std::vector<std::string> &labelUnits)
{
    const auto columns = static_cast<std::size_t>(labels.columns);
    if (!labels.empty()
        && (labels.rows != images.count || labelNames.size() != columns || labelUnits.size() != columns)) {
        throw Error(
            ErrorKind::InvalidArgument,
            Message{DRM_TEXT("Engine",
                             "The image set for '%1' has %2 images, %3 rows of labels, %4 columns, %5 label names and "
                             "%6 units; give one row an image and one name and unit a column."),
                    {path, std::to_string(images.count), std::to_string(labels.rows), std::to_string(labels.columns),
                     std::to_string(labelNames.size()), std::to_string(labelUnits.size())}},
            path);
    }

    H5Array<std::uint8_t> bytes{{images.count, images.channels, images.height, images.width}, {}};
    bytes.values.resize(images.pixels.size());
    std::transform(images.pixels.begin(), images.pixels.end(), bytes.values.begin(), [](float value) {
        return static_cast<std::uint8_t>(std::clamp(value, 0.0F, 1.0F) * 255.0F + 0.5F);
    });

    H5File file = H5File::create(path);
    // Chunks of one image: a scan reads images drawn at random.
    file.write("images", bytes, 1, {1, images.channels, images.height, images.width});
    if (!labels.empty()) {
        file.write("labels", H5Array<float>{{labels.rows, labels.columns}, labels.values});
        file.writeStringsAttribute("labels", "label_names", labelNames);
        file.writeStringsAttribute("labels", "label_units", labelUnits);
    }
    file.commit();
}

} // namespace drm
