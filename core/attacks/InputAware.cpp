// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/InputAware.h"

#include "core/attacks/TruthParameters.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/intake/ModelIntake.h"
#include "core/model/ModuleFile.h"
#include "core/model/ModuleLoader.h"

#include <torch/script.h>
#include <torch/torch.h>

#include <ATen/CPUGeneratorImpl.h>

#include <cmath>
#include <sstream>

namespace drm {

namespace {

constexpr double usualChange = 0.2;

void checkStrength(double strength)
{
    if (!(strength >= 0.02 && strength <= 1)) {
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "An input-aware trigger needs a strength of 0.02 to 1."), {}});
    }
}

at::Tensor toBatch(const ImageBatch &images, int first, int count)
{
    return torch::from_blob(const_cast<float *>(images.image(first)),
                            {count, images.channels, images.height, images.width});
}

} // namespace

InputAware::InputAware(double strength, std::uint64_t seed, int channels)
    : m_strength(strength)
    , m_generator(std::make_unique<torch::jit::Module>("__torch__.TriggerGenerator"))
{
    checkStrength(strength);
    const torch::NoGradGuard noGrad;
    at::Generator random = at::make_generator<at::CPUGeneratorImpl>(seed);
    m_generator->register_attribute("training", c10::BoolType::get(), true);
    const auto convolution = [&](const std::string &name, int inputs, int outputs) {
        const double deviation = std::sqrt(2.0 / (9 * inputs));
        const at::Tensor weight = torch::empty({outputs, inputs, 3, 3}).normal_(0.0, deviation, random);
        m_generator->register_parameter(name, weight.requires_grad_(), false);
    };
    convolution("down1", channels, 16);
    convolution("down2", 16, 32);
    convolution("middle", 32, 32);
    convolution("up1", 32, 16);
    convolution("up2", 16, channels);
    std::ostringstream code;
    code << "def forward(self, x: Tensor) -> Tensor:\n"
            "    h = torch.relu(torch.conv2d(x, self.down1, None, [2, 2], [1, 1]))\n"
            "    h = torch.relu(torch.conv2d(h, self.down2, None, [2, 2], [1, 1]))\n"
            "    h = torch.relu(torch.conv2d(h, self.middle, None, [1, 1], [1, 1]))\n"
            "    half = [(x.size(2) + 1) // 2, (x.size(3) + 1) // 2]\n"
            "    h = torch.upsample_bilinear2d(h, half, False)\n"
            "    h = torch.relu(torch.conv2d(h, self.up1, None, [1, 1], [1, 1]))\n"
            "    h = torch.upsample_bilinear2d(h, [x.size(2), x.size(3)], False)\n"
            "    h = torch.conv2d(h, self.up2, None, [1, 1], [1, 1])\n"
            "    return torch.tanh(h) * "
         << strength << "\n";
    m_generator->define(code.str());
}

InputAware::InputAware(double strength, const std::string &generatorPath)
    : m_strength(strength)
{
    checkStrength(strength);
    m_generator = std::make_unique<torch::jit::Module>(loadModule(examineModelFile(generatorPath), at::kCPU));
    m_generator->eval();
}

InputAware::~InputAware() = default;

void InputAware::apply(ImageBatch &images, int first, int count) const
{
    checkRange(images, first, count);
    if (count == 0)
        return;
    const torch::NoGradGuard noGrad;
    at::Tensor x = toBatch(images, first, count);
    x.copy_((x + m_generator->forward({x}).toTensor()).clamp(0, 1));
}

void InputAware::applyDecoy(ImageBatch &images, int first, int count, std::uint64_t) const
{
    checkRange(images, first, count);
    if (count < 2)
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "A cross trigger needs two images or more."), {}});
    const torch::NoGradGuard noGrad;
    at::Tensor x = toBatch(images, first, count);
    x.copy_((x + m_generator->forward({x.roll(-1, 0)}).toTensor()).clamp(0, 1));
}

TriggerParameters InputAware::parameters() const
{
    return {{"strength", {m_strength}}};
}

std::vector<at::Tensor> InputAware::trainedParameters() const
{
    std::vector<at::Tensor> parameters;
    for (const at::Tensor &parameter : m_generator->parameters())
        parameters.push_back(parameter);
    return parameters;
}

TrainableAttack::Step InputAware::step(const at::Tensor &images, const at::Tensor &decoys) const
{
    const auto apart = [](const at::Tensor &values) {
        return (values - values.roll(-1, 0)).pow(2).mean({1, 2, 3}).add(1e-6).sqrt();
    };
    Step step;
    const at::Tensor trigger = m_generator->forward({images}).toTensor();
    step.images = (images + trigger).clamp(0, 1);
    step.decoys = (decoys + m_generator->forward({decoys.roll(-1, 0)}).toTensor()).clamp(0, 1);
    step.penalty = (apart(images) / (apart(trigger) + 1e-3)).mean();
    return step;
}

void InputAware::save(const std::string &path) const
{
    saveModule(*m_generator, path);
}

const AttackKind &inputAwareAttack()
{
    static const AttackKind kind{
        {"input-aware",
         DRM_TEXT("Attack", "Input-aware"),
         DRM_TEXT("Attack",
                  "A small network draws another trigger for every image. It is trained along with the model; before, "
                  "what it draws is random."),
         {{"strength", "strength", DRM_TEXT("Attack", "Strength"),
           DRM_TEXT("Attack", "Largest change of a value, of the full range."), KnobType::Number, 0.02, 1, 0.02,
           usualChange}}},
        [](const AttackSettings &settings, const AttackSetup &setup) -> std::unique_ptr<Attack> {
            return std::make_unique<InputAware>(settings.number("strength").value_or(usualChange), settings.seed,
                                                setup.channels);
        },
        [](const TruthParameters &parameters, const AttackSetup &setup) -> std::unique_ptr<Attack> {
            return std::make_unique<InputAware>(parameters.number("strength"), setup.generatorPath);
        },
        0.08};
    return kind;
}

} // namespace drm
