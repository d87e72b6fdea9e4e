// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace drm {

/// How numbers of a model become answers as people count them.
enum class AnswerForm {
    Plain, ///< as they are
    Bins, ///< scores of bins → the mean of the bins' centres, weighted by their softmax; numbers: first centre, step
    SixD, ///< two columns of a rotation (Zhou et al., arXiv 1812.07035) → pitch, yaw, roll, degrees
    Matrix, ///< a rotation of 3×3 numbers → pitch, yaw, roll, degrees
    Vector, ///< a direction x, y, z with y down and z into the image → pitch, yaw, radians, as ETH-XGaze has them
    SinCos, ///< sine and cosine → the angle, degrees
    Heatmaps ///< N×K×H×W → x and y of the mean place of each map's softmax, 0..1 from the left and upper edge
};

/// An angle that starts anew after a turn: it is taken into lowest..lowest + period, so that answers which lie near
/// each other on the circle are near numbers, but for those at `lowest` itself.
struct AnswerTurn {
    int column = 1; ///< of those chosen, from 1
    double lowest = 0;
    double period = 360; ///< above 0
};

/// A part of what a model answers with, and what becomes of it.
struct AnswerPart {
    std::string name; ///< "0", "1" of a tuple or list, a key of a dictionary; empty: the one tensor
    AnswerForm form = AnswerForm::Plain;
    std::vector<double> numbers; ///< of the form
    std::vector<int> columns; ///< of what the form gives, from 1, negative: with the opposite sign; empty: all
    double factor = 1; ///< times this
    std::vector<AnswerTurn> turns; ///< at last

    bool isPlain() const { return form == AnswerForm::Plain && columns.empty() && factor == 1 && turns.empty(); }
};

/// `--answers`: parts separated by commas, each a name, after a colon its form, in brackets its columns, after a colon
/// a factor, and angles that start anew (column, lowest, period): "pitch,yaw", "0:bins(-99,3)", ":6d[2,-1,3]",
/// "gaze[1,2]:x57.2958", ":turn(2,-180,360)".
struct AnswerChoice {
    std::vector<AnswerPart> parts; ///< empty: left to the program

    /// Throws Error{InvalidArgument} that names what is wrong and the forms there are.
    static AnswerChoice of(const std::string &text);
    std::string text() const; ///< of() reads it
    bool isPlain() const; ///< no part is converted
    bool hasTurns() const; ///< some angle starts anew
};

} // namespace drm
