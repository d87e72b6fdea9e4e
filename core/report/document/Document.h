// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace drm {

/// What a report says, set into blocks, in one language and without a layout: HTML and PDF are made of it. All texts
/// are plain, in UTF-8; nothing of them is markup.
namespace block {

struct Heading {
    int level = 1; ///< 1: a section, 2: a part of one, 3: a part of that
    std::string text;
};

struct Paragraph {
    enum class Style { Plain, Lead, Remark, Alarm };
    std::string text;
    Style style = Style::Plain;
};

/// Names with what belongs to them, a line each.
struct Facts {
    struct Fact {
        std::string name;
        std::string text;
        bool code = false; ///< a hash, a path: in a fixed width, may be broken anywhere
    };
    std::vector<Fact> facts;
};

struct Table {
    struct Column {
        std::string title;
        bool numbers = false; ///< set to the right
    };
    std::string caption;
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows; ///< as many cells each as there are columns
};

/// A drawing (SVG) or a picture (PNG).
struct Figure {
    std::string svg; ///< text; or
    std::string png; ///< bytes
    int width = 0; ///< pixels at 96 a inch
    int height = 0;
    std::string caption;
    std::string note; ///< by the analyst; may be empty
    std::string description; ///< for those who cannot see it
};

struct Bullets {
    std::vector<std::string> items;
};

struct Code {
    std::string text;
};

struct PageBreak { };

} // namespace block

using Block = std::variant<block::Heading, block::Paragraph, block::Facts, block::Table, block::Figure, block::Bullets,
                           block::Code, block::PageBreak>;

struct Document {
    enum class Result { Good, Open, Bad };

    std::string language; ///< "en", "de"
    std::string title;
    std::string organisation;
    std::string logo; ///< bytes of a PNG; empty: none
    std::string resultWord; ///< "Backdoor indicated"
    Result result = Result::Open;
    std::string finding; ///< one sentence
    std::vector<std::pair<std::string, std::string>> cover; ///< what else the title page says
    std::string runningHead; ///< at the top of every page
    std::string footLine; ///< at the bottom of every page
    std::string contentsTitle; ///< "Contents"
    std::string pageWord; ///< "Page %1 of %2", the places left for numbers
    std::vector<Block> blocks;
};

} // namespace drm
