// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/HtmlWriter.h"

#include "core/report/document/PngPicture.h"

#include <pugixml.hpp>

#include <sstream>

namespace drm {

namespace {

constexpr std::size_t mostRowsTogether = 12; // of a table on paper: a longer one may be divided

constexpr const char *styleSheet = R"(
:root { color-scheme: light; --ink: #1b1f24; --faint: #57606a; --line: #d0d5dc; --ground: #f4f5f7; --link: #0b62c4;
        --good: #0a7550; --bad: #c2410c; --open: #8a5d00; }
* { box-sizing: border-box; }
html { font-size: 16px; }
body { margin: 0; color: var(--ink); background: var(--ground); line-height: 1.5;
       font-family: "DejaVu Sans", "Noto Sans", system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2.5rem 2rem 4rem; background: #fff; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1.5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.4rem; margin: 3rem 0 .8rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
h4 { font-size: 1rem; margin: 1.4rem 0 .4rem; color: var(--faint); }
p { margin: .6rem 0; overflow-wrap: break-word; }
.cover { border-bottom: 1px solid var(--line); padding-bottom: 2rem; margin-bottom: 1.5rem; }
.cover header { display: flex; align-items: center; gap: 1rem; min-height: 2rem; margin-bottom: 2rem; color: var(--faint); }
.cover header img { max-height: 4rem; max-width: min(12rem, 45%); } .cover header span { overflow-wrap: anywhere; }
.result { display: inline-block; padding: .3rem .9rem; border-radius: 1rem; color: #fff; font-weight: 700; }
.good { background: var(--good); } .bad { background: var(--bad); } .open { background: var(--open); }
.finding { font-size: 1.25rem; line-height: 1.4; margin: 1.2rem 0 1.8rem; }
.lead { font-size: 1.08rem; font-weight: 600; }
.remark { color: var(--faint); font-size: .92rem; }
.alarm { border-left: .3rem solid var(--bad); padding-left: .8rem; }
nav ol { columns: 2; column-gap: 2rem; padding-left: 1.4rem; } nav a { color: var(--link); text-decoration: none; }
nav a:hover { text-decoration: underline; }
.scroll { overflow-x: auto; margin: 1rem 0;
  /* A shadow at the edge behind which more can be scrolled to. */
  background: linear-gradient(90deg, #fff 40%, #fff0) left, linear-gradient(270deg, #fff 40%, #fff0) right,
              linear-gradient(90deg, #0003, #0000) left, linear-gradient(270deg, #0003, #0000) right;
  background-attachment: local, local, scroll, scroll; background-repeat: no-repeat;
  background-size: 2rem 100%, 2rem 100%, .6rem 100%, .6rem 100%; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; }
caption { caption-side: top; text-align: left; font-weight: 600; padding-bottom: .4rem; }
th { text-align: left; border-bottom: 2px solid var(--line); padding: .35rem .7rem .35rem 0; vertical-align: bottom; }
td { border-bottom: 1px solid var(--line); padding: .35rem .7rem .35rem 0; vertical-align: top; }
td { overflow-wrap: break-word; } .number { text-align: right; font-variant-numeric: tabular-nums; }
.facts th { width: 15rem; border-bottom: 1px solid var(--line); font-weight: 400; color: var(--faint); vertical-align: top; }
.code, pre { font-family: "DejaVu Sans Mono", ui-monospace, Consolas, monospace; font-size: .82rem; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; background: var(--ground); padding: .8rem 1rem; border-radius: .3rem; }
figure { margin: 1.8rem 0; } figure svg, figure img { display: block; max-width: 100%; height: auto; }
figcaption { margin-top: .6rem; font-size: .9rem; color: var(--faint); } figcaption b { color: var(--ink); }
@media (max-width: 40rem) {
  main { padding: 1.2rem 1rem 3rem; } h1 { font-size: 1.5rem; } nav ol { columns: 1; } .facts th { width: 9rem; }
}
@page { size: A4; margin: 20mm 18mm; }
@media print {
  html { font-size: 10.5pt; } body, main { background: #fff; } main { max-width: none; padding: 0; }
  .cover { min-height: 200mm; border: 0; } nav { break-after: page; }
  h2, h3, h4 { break-after: avoid; } figure, tr, ul, .short, .result { break-inside: avoid; } caption { break-after: avoid; } thead { display: table-header-group; }
  figure img { max-height: 195mm; width: auto; } /* a page holds it with heading, caption and note */
  tbody tr:first-child { break-after: avoid; } tbody tr:last-child { break-before: avoid; }
  .facts th { width: 11rem; } .scroll { overflow: visible; background: none; } a { color: inherit; } .new-page { break-before: page; }
  .result, .good, .bad, .open { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
)";

/// Builds the body, block by block.
class HtmlBuilder {
public:
    explicit HtmlBuilder(pugi::xml_node parent)
        : m_parent(parent)
    {
    }

    void operator()(const block::Heading &heading)
    {
        pugi::xml_node node = add(m_parent, heading.level == 1 ? "h2" : heading.level == 2 ? "h3" : "h4", heading.text);
        if (heading.level == 1)
            node.append_attribute("id") = ("s" + std::to_string(++m_sections)).c_str();
        if (m_newPage)
            node.append_attribute("class") = "new-page";
        m_newPage = false;
    }

    void operator()(const block::Paragraph &paragraph)
    {
        pugi::xml_node node = add(m_parent, "p", paragraph.text);
        switch (paragraph.style) {
        case block::Paragraph::Style::Plain:
            break;
        case block::Paragraph::Style::Lead:
            node.append_attribute("class") = "lead";
            break;
        case block::Paragraph::Style::Remark:
            node.append_attribute("class") = "remark";
            break;
        case block::Paragraph::Style::Alarm:
            node.append_attribute("class") = "alarm";
            break;
        }
    }

    void operator()(const block::Facts &facts)
    {
        pugi::xml_node table = scrolled("facts", facts.facts.size() <= mostRowsTogether);
        for (const block::Facts::Fact &fact : facts.facts) {
            pugi::xml_node row = table.append_child("tr");
            add(row, "th", fact.name).append_attribute("scope") = "row";
            pugi::xml_node cell = add(row, "td", fact.text);
            if (fact.code)
                cell.append_attribute("class") = "code";
        }
    }

    void operator()(const block::Table &table)
    {
        pugi::xml_node node = scrolled({}, table.rows.size() <= mostRowsTogether);
        if (!table.caption.empty())
            add(node, "caption", table.caption);
        pugi::xml_node head = node.append_child("thead").append_child("tr");
        for (const block::Table::Column &column : table.columns) {
            pugi::xml_node cell = add(head, "th", column.title);
            cell.append_attribute("scope") = "col";
            if (column.numbers)
                cell.append_attribute("class") = "number";
        }
        pugi::xml_node body = node.append_child("tbody");
        for (const std::vector<std::string> &cells : table.rows) {
            pugi::xml_node row = body.append_child("tr");
            for (std::size_t i = 0; i < cells.size(); ++i) {
                pugi::xml_node cell = add(row, "td", cells[i]);
                if (i < table.columns.size() && table.columns[i].numbers)
                    cell.append_attribute("class") = "number";
            }
        }
    }

    void operator()(const block::Figure &figure)
    {
        pugi::xml_node node = m_parent.append_child("figure");
        if (!figure.svg.empty())
            addDrawing(node, figure);
        else
            addPicture(node, figure.png, figure.description);
        if (figure.caption.empty() && figure.note.empty())
            return;
        pugi::xml_node caption = node.append_child("figcaption");
        if (!figure.caption.empty())
            caption.append_child(pugi::node_pcdata).set_value(figure.caption.c_str());
        if (!figure.note.empty())
            add(caption, "p", figure.note);
    }

    void operator()(const block::Bullets &bullets)
    {
        pugi::xml_node list = m_parent.append_child("ul");
        for (const std::string &item : bullets.items)
            add(list, "li", item);
    }

    void operator()(const block::Code &code) { add(m_parent, "pre", code.text); }
    void operator()(const block::PageBreak &) { m_newPage = true; }

    static pugi::xml_node add(pugi::xml_node parent, const char *element, const std::string &text)
    {
        pugi::xml_node node = parent.append_child(element);
        node.append_child(pugi::node_pcdata).set_value(text.c_str());
        return node;
    }

    static void addPicture(pugi::xml_node parent, const std::string &png, const std::string &description)
    {
        pugi::xml_node picture = parent.append_child("img");
        picture.append_attribute("alt") = description.c_str();
        picture.append_attribute("src") = dataUri(png).c_str();
    }

private:
    pugi::xml_node scrolled(const std::string &style, bool isShort)
    {
        pugi::xml_node frame = m_parent.append_child("div");
        frame.append_attribute("class") = isShort ? "scroll short" : "scroll";
        frame.append_attribute("tabindex") = "0"; // so that the keyboard scrolls it, too
        pugi::xml_node table = frame.append_child("table");
        if (!style.empty())
            table.append_attribute("class") = style.c_str();
        return table;
    }

    static void addDrawing(pugi::xml_node parent, const block::Figure &figure)
    {
        pugi::xml_document drawing;
        drawing.load_buffer(figure.svg.data(), figure.svg.size());
        pugi::xml_node svg = parent.append_copy(drawing.document_element());
        // With a view box it shrinks with the window.
        svg.append_attribute("viewBox") =
            ("0 0 " + std::to_string(figure.width) + " " + std::to_string(figure.height)).c_str();
        svg.append_attribute("role") = "img";
        svg.append_attribute("aria-label") = figure.description.c_str();
    }

    pugi::xml_node m_parent;
    int m_sections = 0;
    bool m_newPage = false;
};

void addCover(pugi::xml_node main, const Document &document)
{
    pugi::xml_node cover = main.append_child("section");
    cover.append_attribute("class") = "cover";
    if (!document.logo.empty() || !document.organisation.empty()) {
        pugi::xml_node header = cover.append_child("header");
        if (!document.logo.empty())
            HtmlBuilder::addPicture(header, document.logo, document.organisation);
        HtmlBuilder::add(header, "span", document.organisation);
    }
    HtmlBuilder::add(cover, "h1", document.title);
    const char *result = document.result == Document::Result::Good ? "result good"
        : document.result == Document::Result::Bad                 ? "result bad"
                                                                   : "result open";
    HtmlBuilder::add(cover, "div", document.resultWord).append_attribute("class") = result;
    HtmlBuilder::add(cover, "p", document.finding).append_attribute("class") = "finding";
    block::Facts facts;
    for (const auto &[name, text] : document.cover)
        facts.facts.push_back({name, text, false});
    HtmlBuilder build(cover);
    build(facts);
}

void addContents(pugi::xml_node main, const Document &document)
{
    pugi::xml_node nav = main.append_child("nav");
    HtmlBuilder::add(nav, "h4", document.contentsTitle);
    pugi::xml_node list = nav.append_child("ol");
    int number = 0;
    for (const Block &part : document.blocks) {
        const auto *heading = std::get_if<block::Heading>(&part);
        if (!heading || heading->level != 1)
            continue;
        HtmlBuilder::add(list.append_child("li"), "a", heading->text).append_attribute("href") =
            ("#s" + std::to_string(++number)).c_str();
    }
}

} // namespace

std::string htmlOf(const Document &document)
{
    pugi::xml_document page;
    page.append_child(pugi::node_doctype).set_value("html");
    pugi::xml_node html = page.append_child("html");
    html.append_attribute("lang") = document.language.c_str();
    pugi::xml_node head = html.append_child("head");
    head.append_child("meta").append_attribute("charset") = "utf-8";
    pugi::xml_node viewport = head.append_child("meta");
    viewport.append_attribute("name") = "viewport";
    viewport.append_attribute("content") = "width=device-width, initial-scale=1";
    // Whatever a hostile text were to bring along, nothing is loaded and nothing runs.
    pugi::xml_node policy = head.append_child("meta");
    policy.append_attribute("http-equiv") = "Content-Security-Policy";
    policy.append_attribute("content") = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
    HtmlBuilder::add(head, "title", document.title);
    HtmlBuilder::add(head, "style", styleSheet);
    pugi::xml_node main = html.append_child("body").append_child("main");
    addCover(main, document);
    addContents(main, document);
    HtmlBuilder build(main);
    for (const Block &part : document.blocks)
        std::visit(build, part);
    std::ostringstream text;
    page.save(text, "", pugi::format_raw | pugi::format_no_declaration);
    return text.str();
}

} // namespace drm
