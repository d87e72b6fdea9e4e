// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SvgDrawing.h"

#include "core/base/Text.h"

namespace drm {

SvgDrawing::SvgDrawing(int width, int height, int fontSize)
    : m_svg(m_document.append_child("svg"))
{
    m_svg.append_attribute("xmlns") = "http://www.w3.org/2000/svg";
    m_svg.append_attribute("xmlns:xlink") = "http://www.w3.org/1999/xlink";
    m_svg.append_attribute("width") = width;
    m_svg.append_attribute("height") = height;
    m_svg.append_attribute("font-family") = "sans-serif";
    m_svg.append_attribute("font-size") = fontSize;
    add("rect", {{"width", "100%"}, {"height", "100%"}, {"fill", "white"}});
}

void SvgDrawing::add(const char *element, const std::vector<Attribute> &attributes, const std::string &text,
                     const std::string &tip)
{
    pugi::xml_node node = m_svg.append_child(element);
    for (const Attribute &attribute : attributes)
        node.append_attribute(attribute.name) = attribute.value.c_str();
    if (!text.empty())
        node.text().set(printable(text).c_str());
    if (!tip.empty())
        node.append_child("title").text().set(printable(tip).c_str());
}

std::string SvgDrawing::toText() const
{
    std::ostringstream text;
    m_document.save(text, "", pugi::format_default | pugi::format_no_declaration);
    return text.str();
}

} // namespace drm
