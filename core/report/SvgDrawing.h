// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pugixml.hpp>

#include <sstream>
#include <string>
#include <vector>

namespace drm {

/// A picture on white, as SVG.
class SvgDrawing {
public:
    /// An attribute of an element: a name and text, or a number of pixels with six digits.
    struct Attribute {
        template <typename T>
        Attribute(const char *attribute, const T &content)
            : name(attribute)
            , value(joined(content))
        {
        }

        const char *name;
        std::string value;
    };

    SvgDrawing(int width, int height, int fontSize); ///< pixels

    /// Draws an element over what there is. `text` stands in it, `tip` appears over it; any text, out of files, too.
    void add(const char *element, const std::vector<Attribute> &attributes, const std::string &text = {},
             const std::string &tip = {});
    std::string toText() const;

    /// Commands and numbers with blanks between them, for the attribute "d" of a path.
    template <typename... T> static std::string joined(const T &...parts)
    {
        std::ostringstream text;
        const char *blank = "";
        ((text << blank << parts, blank = " "), ...);
        return text.str();
    }

private:
    pugi::xml_document m_document;
    pugi::xml_node m_svg;
};

} // namespace drm
