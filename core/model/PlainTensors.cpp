// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/PlainTensors.h"

#include <torch/torch.h>

namespace drm {

at::Tensor toTensor(const ImageBatch &images, at::Device device)
{
    // from_blob borrows the memory; contiguous() copies it into the wanted order.
    at::Tensor borrowed = torch::from_blob(const_cast<float *>(images.pixels.data()),
                                           {images.count, images.channels, images.height, images.width}, at::kFloat);
    return borrowed.clone(at::MemoryFormat::ChannelsLast).to(device);
}

ImageBatch toImageBatch(const at::Tensor &images)
{
    const at::Tensor plain = images.detach().to(at::kCPU, at::kFloat).contiguous();
    ImageBatch batch;
    batch.count = static_cast<int>(plain.size(0));
    batch.channels = static_cast<int>(plain.size(1));
    batch.height = static_cast<int>(plain.size(2));
    batch.width = static_cast<int>(plain.size(3));
    batch.pixels.assign(plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel());
    return batch;
}

std::vector<double> toDoubles(const at::Tensor &values)
{
    const at::Tensor plain = values.detach().to(at::kCPU, at::kDouble).contiguous();
    return {plain.data_ptr<double>(), plain.data_ptr<double>() + plain.numel()};
}

Table toTable(const at::Tensor &values)
{
    const at::Tensor plain = values.detach().to(at::kCPU, at::kFloat).contiguous();
    Table table;
    table.rows = static_cast<int>(plain.size(0));
    table.columns = static_cast<int>(plain.size(1));
    table.values.assign(plain.data_ptr<float>(), plain.data_ptr<float>() + plain.numel());
    return table;
}

at::Tensor toTensor(const Table &table)
{
    if (table.empty())
        return {};
    return torch::from_blob(const_cast<float *>(table.values.data()), {table.rows, table.columns}, at::kFloat).clone();
}

} // namespace drm
