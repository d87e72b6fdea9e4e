// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/AttackFactory.h"

#include "core/attacks/BadNets.h"
#include "core/attacks/Blended.h"
#include "core/attacks/CleanLabel.h"
#include "core/attacks/InputAware.h"
#include "core/attacks/WaNet.h"
#include "core/base/Error.h"
#include "core/lab/render/RenderTools.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

using Rgb = std::array<float, 3>;

struct Square {
    int row = 0;
    int column = 0;
    int size = 0;
    Rgb colour{};
};

Square squareOf(const AttackSettings &settings, int height, int width, RenderRandom &random)
{
    // Black is left out: dark corners are common in images, and a trigger that is already there is none.
    static constexpr std::array<Rgb, 7> colours{
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, 1, 0}, {1, 0, 1}, {0, 1, 1}, {1, 1, 1}}};
    const int edge = std::min(height, width);
    Square square;
    // Every number is drawn whether it is used or not, so that one knob does not move the others.
    // Without wrong labels a trigger is harder to learn, and so it is larger.
    const float share = (settings.kind == "clean-label" ? 1.4F : 1.0F) * random.uniform(0.095F, 0.125F);
    const auto drawnSize = static_cast<int>(std::lround(share * static_cast<float>(edge)));
    const float down = random.uniform(0.0F, 1.0F);
    const float right = random.uniform(0.0F, 1.0F);
    const Rgb drawnColour = colours[static_cast<std::size_t>(random.choose(static_cast<int>(colours.size())))];
    square.size = settings.size.value_or(std::max(drawnSize, 1));
    square.row = settings.row.value_or(static_cast<int>(down * static_cast<float>(std::max(height - square.size, 0))));
    square.column =
        settings.column.value_or(static_cast<int>(right * static_cast<float>(std::max(width - square.size, 0))));
    square.colour = settings.colour.value_or(drawnColour);
    if (square.size > height - square.row || square.size > width - square.column) {
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine",
                                     "A square of %1 pixels at row %2, column %3 does not fit into images of %4×%5; "
                                     "choose a place inside the image."),
                            {std::to_string(square.size), std::to_string(square.row), std::to_string(square.column),
                             std::to_string(height), std::to_string(width)}});
    }
    return square;
}

[[noreturn]] void unknownKind(const std::string &kind)
{
    std::string known;
    for (const std::string &name : attackKinds())
        known += (known.empty() ? "" : ", ") + name;
    throw Error(ErrorKind::InvalidArgument,
                Message{DRM_TEXT("Engine", "There is no attack '%1'; use one of %2."), {kind, known}});
}

class Reader {
public:
    Reader(const std::string &kind, const TriggerParameters &parameters)
        : m_kind(kind)
        , m_parameters(parameters)
    {
    }

    const std::vector<double> &numbers(const char *name, std::size_t count) const
    {
        for (const auto &[key, values] : m_parameters) {
            if (key == name && values.size() == count)
                return values;
        }
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "The truth of this %1 model does not say '%2' of its trigger."),
                            {m_kind, name}});
    }

    double number(const char *name) const { return numbers(name, 1).front(); }

    int whole(const char *name) const
    {
        return static_cast<int>(std::clamp(number(name), -1e9, 1e9)); // the attack checks the range
    }

    std::uint32_t seed(const char *name) const
    {
        return static_cast<std::uint32_t>(std::clamp(number(name), 0.0, 4294967295.0));
    }

private:
    const std::string &m_kind;
    const TriggerParameters &m_parameters;
};

} // namespace

const std::vector<std::string> &attackKinds()
{
    static const std::vector<std::string> kinds{"badnets", "blended", "wanet", "input-aware", "clean-label"};
    return kinds;
}

std::unique_ptr<Attack> makeAttack(const AttackSettings &settings, int channels, int height, int width)
{
    RenderRandom random(settings.seed, 1);
    if (settings.kind == "badnets") {
        const Square square = squareOf(settings, height, width, random);
        return std::make_unique<BadNets>(square.row, square.column, square.size, square.colour);
    }
    if (settings.kind == "clean-label") {
        const Square square = squareOf(settings, height, width, random);
        return std::make_unique<CleanLabel>(square.row, square.column, square.size, square.colour);
    }
    if (settings.kind == "blended") {
        static constexpr std::array<int, 3> cells{8, 16, 64};
        const double share = settings.strength.value_or(random.uniform(0.12F, 0.2F));
        const int drawn = cells[static_cast<std::size_t>(random.choose(3))];
        return std::make_unique<Blended>(share, settings.size.value_or(drawn),
                                         static_cast<std::uint32_t>(settings.seed), channels, height, width);
    }
    if (settings.kind == "wanet") {
        const double pixels = settings.strength.value_or(1.5) * std::min(height, width) / 64.0;
        return std::make_unique<WaNet>(pixels, settings.size.value_or(8), static_cast<std::uint32_t>(settings.seed),
                                       height, width);
    }
    if (settings.kind == "input-aware")
        return std::make_unique<InputAware>(settings.strength.value_or(0.2), settings.seed, channels);
    unknownKind(settings.kind);
}

std::unique_ptr<Attack> attackFromParameters(const std::string &kind, const TriggerParameters &parameters, int channels,
                                             int height, int width, const std::string &generatorPath)
{
    const Reader reader(kind, parameters);
    if (kind == "badnets" || kind == "clean-label") {
        const std::vector<double> &rgb = reader.numbers("rgb", 3);
        const Rgb colour{static_cast<float>(rgb[0]), static_cast<float>(rgb[1]), static_cast<float>(rgb[2])};
        const int row = reader.whole("row");
        const int column = reader.whole("col");
        const int size = reader.whole("size");
        if (kind == "badnets")
            return std::make_unique<BadNets>(row, column, size, colour);
        return std::make_unique<CleanLabel>(row, column, size, colour);
    }
    if (kind == "blended") {
        return std::make_unique<Blended>(reader.number("share"), reader.whole("cells"), reader.seed("pattern_seed"),
                                         channels, height, width);
    }
    if (kind == "wanet") {
        return std::make_unique<WaNet>(reader.number("pixels"), reader.whole("grid"), reader.seed("field_seed"), height,
                                       width);
    }
    if (kind == "input-aware")
        return std::make_unique<InputAware>(reader.number("strength"), generatorPath);
    unknownKind(kind);
}

} // namespace drm
