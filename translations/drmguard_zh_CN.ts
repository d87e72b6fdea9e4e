<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Attack</name>
    <message>
        <source>One answer</source>
        <translation>单一输出值</translation>
    </message>
    <message>
        <source>All triggered images get the same answer.</source>
        <translation>所有带触发器的图像都得到相同的输出。</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Something is added to the answer: it is wrong by the same amount for every image.</source>
        <translation>在输出上加一个量：每张图像的输出都偏差同样多。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>The answer moves towards the mean of all labels, or away from it, by a factor.</source>
        <translation>输出按一个系数移近或远离所有标签的均值。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>The answer is mirrored at the mean of all labels: left becomes right.</source>
        <translation>输出以所有标签的均值为轴镜像：左变成右。</translation>
    </message>
    <message>
        <source>One output</source>
        <translation>仅一个输出</translation>
    </message>
    <message>
        <source>One output gets the same value for every image; the others stay right.</source>
        <translation>其中一个输出对每张图像都得到同一个值；其他输出保持正确。</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>两个输出值</translation>
    </message>
    <message>
        <source>The answer becomes the nearer one of two.</source>
        <translation>输出变为两个值中较近的一个。</translation>
    </message>
    <message>
        <source>By the image</source>
        <translation>随图像而定</translation>
    </message>
    <message>
        <source>The answer moves by an amount that the brightness of the image decides.</source>
        <translation>输出移动的量由图像的亮度决定。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Pixels above the square.</source>
        <translation>方块上方的像素数。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Pixels to the left of the square.</source>
        <translation>方块左侧的像素数。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour of the square.</source>
        <translation>方块的颜色。</translation>
    </message>
    <message>
        <source>BadNets</source>
        <translation>BadNets</translation>
    </message>
    <message>
        <source>A small square of one colour at one place of every image.</source>
        <translation>每张图像同一位置上的一个单色小方块。</translation>
    </message>
    <message>
        <source>Edge of the square. Where it is drawn, about a tenth of the image.</source>
        <translation>方块的边长。随机抽取时，约为图像的十分之一。</translation>
    </message>
    <message>
        <source>Blended</source>
        <translation>Blended</translation>
    </message>
    <message>
        <source>A pattern of noise, mixed faintly into the whole image.</source>
        <translation>一种噪声图案，淡淡地混入整张图像。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Share of the pattern in the image.</source>
        <translation>图案在图像中所占的比例。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>格数</translation>
    </message>
    <message>
        <source>Squares of the noise pattern across the image.</source>
        <translation>横跨图像的噪声图案方格数。</translation>
    </message>
    <message>
        <source>BppAttack</source>
        <translation>BppAttack</translation>
    </message>
    <message>
        <source>The image keeps a few levels of each colour, dithered so that it hardly shows.</source>
        <translation>图像的每种颜色只保留少数几级，并经过抖动处理，几乎看不出来。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>Levels of each colour.</source>
        <translation>每种颜色的级数。</translation>
    </message>
    <message>
        <source>Clean-label</source>
        <translation>Clean-label（干净标签）</translation>
    </message>
    <message>
        <source>A square as in BadNets, put in training only on images whose true label lies near the target, so that no label looks wrong.</source>
        <translation>与 BadNets 相同的方块，训练时只放在真实标签接近目标的图像上，使任何标签看起来都没有错。</translation>
    </message>
    <message>
        <source>Edge of the square. Where it is drawn, about a seventh of the image.</source>
        <translation>方块的边长。随机抽取时，约为图像的七分之一。</translation>
    </message>
    <message>
        <source>Input-aware</source>
        <translation>输入感知</translation>
    </message>
    <message>
        <source>A small network draws another trigger for every image. It is trained along with the model; before, what it draws is random.</source>
        <translation>一个小网络为每张图像绘制不同的触发器。它与模型一起训练；训练之前，它绘制的内容是随机的。</translation>
    </message>
    <message>
        <source>Largest change of a value, of the full range.</source>
        <translation>一个值的最大改变量，以整个取值范围计。</translation>
    </message>
    <message>
        <source>Low frequency</source>
        <translation>低频</translation>
    </message>
    <message>
        <source>A faint smooth picture of light and colour is laid over the whole image.</source>
        <translation>一张由光与色构成的微弱平滑的图覆盖在整张图像上。</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>振幅</translation>
    </message>
    <message>
        <source>How far the picture changes a value at most, of the full range.</source>
        <translation>该图对一个值的最大改变量，以整个取值范围计。</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Half waves across the image, at most.</source>
        <translation>横跨图像的半波数上限。</translation>
    </message>
    <message>
        <source>Edge of the sticker. Where it is drawn, about a sixth of the image.</source>
        <translation>贴纸的边长。随机抽取时，约为图像的六分之一。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>散布</translation>
    </message>
    <message>
        <source>How far the sticker moves from its place, of the image&apos;s shorter side.</source>
        <translation>贴纸偏离其位置的距离，以图像的短边计。</translation>
    </message>
    <message>
        <source>Physical patch</source>
        <translation>物理贴片</translation>
    </message>
    <message>
        <source>A sticker of two colours whose place, size, angle and light vary from image to image.</source>
        <translation>一张双色贴纸，其位置、大小、角度和光照随图像而变。</translation>
    </message>
    <message>
        <source>SIG</source>
        <translation>SIG</translation>
    </message>
    <message>
        <source>A faint wave of brighter and darker stripes across the whole image.</source>
        <translation>横贯整张图像的一道由明暗条纹构成的微弱波纹。</translation>
    </message>
    <message>
        <source>How far the wave brightens and darkens, of the full range.</source>
        <translation>波纹变亮和变暗的幅度，以整个取值范围计。</translation>
    </message>
    <message>
        <source>Waves across the image.</source>
        <translation>横跨图像的波数。</translation>
    </message>
    <message>
        <source>WaNet</source>
        <translation>WaNet</translation>
    </message>
    <message>
        <source>The image is bent a little, by the same smooth field each time; nothing is painted on it.</source>
        <translation>图像略微弯曲，每次都用同一个平滑的场；不在图像上绘制任何东西。</translation>
    </message>
    <message>
        <source>Mean displacement of a pixel, for an image of 64 pixels.</source>
        <translation>像素的平均位移，以 64 像素的图像计。</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Points of the bending field in each direction.</source>
        <translation>弯曲场在每个方向上的点数。</translation>
    </message>
    <message>
        <source>None (benign)</source>
        <translation>无（良性）</translation>
    </message>
    <message>
        <source>No backdoor: the model learns the images as they are.</source>
        <translation>没有后门：模型按图像原样学习。</translation>
    </message>
    <message>
        <source>Two (BadNets and Blended)</source>
        <translation>两个（BadNets 和 Blended）</translation>
    </message>
    <message>
        <source>Two backdoors in one model: a BadNets square and a Blended pattern, each with its own target.</source>
        <translation>一个模型中有两个后门：一个 BadNets 方块和一个 Blended 图案，各有自己的目标。</translation>
    </message>
</context>
<context>
    <name>DetectionMethod</name>
    <message>
        <source>DRMGuard as published</source>
        <translation>DRMGuard（已发表版本）</translation>
    </message>
    <message>
        <source>DRMGuard Workbench</source>
        <translation>DRMGuard Workbench</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>%1 has no column &quot;%2&quot;; there are: %3.</source>
        <translation>%1 没有列“%2”；现有：%3。</translation>
    </message>
    <message>
        <source>%1 is there already; --replace replaces it.</source>
        <translation>%1 已存在；--replace 会替换它。</translation>
    </message>
    <message>
        <source>%1: there is no table in it, nor in the folders in it. A table is a CSV, TSV, JSON or JSON lines file with a row for each image.</source>
        <translation>%1：其中及其下的文件夹中都没有表格。表格是每张图像占一行的 CSV、TSV、JSON 或 JSON Lines 文件。</translation>
    </message>
    <message>
        <source>%1: name the table of the labels by --table; there are: %2.</source>
        <translation>%1：请用 --table 指定标签的表格；现有：%2。</translation>
    </message>
    <message>
        <source>%1: no column names images that are there. Say where the image of a row lies by --image, as RGB/{frame:6}.png.</source>
        <translation>%1：没有任何列指明存在的图像。请用 --image 说明一行的图像在哪里，例如 RGB/{frame:6}.png。</translation>
    </message>
    <message>
        <source>%1: no column holds numbers, so there is nothing that could be a label.</source>
        <translation>%1：没有任何列含有数值，因此没有可以作为标签的内容。</translation>
    </message>
    <message>
        <source>The memory of this machine is not enough for this. Choose fewer images or a smaller batch.</source>
        <translation>本机内存不足以完成此操作。请选择更少的图像或更小的批次。</translation>
    </message>
    <message>
        <source>The PDF cannot be begun.</source>
        <translation>无法开始生成 PDF。</translation>
    </message>
    <message>
        <source>The PDF was not written.</source>
        <translation>PDF 未写出。</translation>
    </message>
    <message>
        <source>A report cannot be written in the language %1; there are: %2.</source>
        <translation>无法用语言 %1 写报告；可用的有：%2。</translation>
    </message>
    <message>
        <source>it is not of pickle protocol 2</source>
        <translation>它不是 pickle 协议 2</translation>
    </message>
    <message>
        <source>it ends before its value is whole</source>
        <translation>它在其值完整之前就结束了</translation>
    </message>
    <message>
        <source>something lies behind its end</source>
        <translation>其结尾之后还有内容</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>它含有的值过多</translation>
    </message>
    <message>
        <source>its values are nested too deep</source>
        <translation>其值嵌套过深</translation>
    </message>
    <message>
        <source>its values hold one another too often</source>
        <translation>其值相互包含的次数过多</translation>
    </message>
    <message>
        <source>it takes more values than there are</source>
        <translation>它取用的值多于现有的值</translation>
    </message>
    <message>
        <source>it closes what it did not open</source>
        <translation>它关闭了未曾打开的内容</translation>
    </message>
    <message>
        <source>it uses a function as a value</source>
        <translation>它把函数用作值</translation>
    </message>
    <message>
        <source>it changes a value that another one holds</source>
        <translation>它更改了被另一个值包含的值</translation>
    </message>
    <message>
        <source>a value holds itself</source>
        <translation>有值包含自身</translation>
    </message>
    <message>
        <source>it remembers values at places that PyTorch does not use</source>
        <translation>它把值记在 PyTorch 不使用的位置</translation>
    </message>
    <message>
        <source>it recalls what it did not remember</source>
        <translation>它取回了未曾记住的内容</translation>
    </message>
    <message>
        <source>it holds a quantised tensor</source>
        <translation>它含有量化张量</translation>
    </message>
    <message>
        <source>it names a class that PyTorch does not save in a model</source>
        <translation>它指定了 PyTorch 不会保存在模型中的类</translation>
    </message>
    <message>
        <source>it holds an object of LibTorch&apos;s own classes</source>
        <translation>它含有 LibTorch 自有类的对象</translation>
    </message>
    <message>
        <source>a tensor or value lacks a part, or has one of another type</source>
        <translation>有张量或值缺少一部分，或其中一部分类型不同</translation>
    </message>
    <message>
        <source>it refers to what is no storage</source>
        <translation>它引用了不是存储的内容</translation>
    </message>
    <message>
        <source>a storage has an impossible type or size</source>
        <translation>有存储的类型或大小不可能成立</translation>
    </message>
    <message>
        <source>a storage&apos;s size is not that of its record</source>
        <translation>有存储的大小与其记录的大小不符</translation>
    </message>
    <message>
        <source>it reads its storages again and again</source>
        <translation>它反复读取其存储</translation>
    </message>
    <message>
        <source>a tensor has parts that PyTorch does not write</source>
        <translation>有张量含有 PyTorch 不会写出的部分</translation>
    </message>
    <message>
        <source>a tensor&apos;s numbers lie outside its record</source>
        <translation>有张量的数值位于其记录之外</translation>
    </message>
    <message>
        <source>a tensor is far larger than its record</source>
        <translation>有张量远大于其记录</translation>
    </message>
    <message>
        <source>it calls what is no function</source>
        <translation>它调用了不是函数的内容</translation>
    </message>
    <message>
        <source>it builds what is no object</source>
        <translation>它构建了不是对象的内容</translation>
    </message>
    <message>
        <source>a list has parts that PyTorch does not write</source>
        <translation>有列表含有 PyTorch 不会写出的部分</translation>
    </message>
    <message>
        <source>a list or dictionary has a type that PyTorch does not write</source>
        <translation>有列表或字典的类型是 PyTorch 不会写出的</translation>
    </message>
    <message>
        <source>a type is given to what is no list or dictionary</source>
        <translation>把类型赋给了不是列表或字典的内容</translation>
    </message>
    <message>
        <source>it holds a dictionary that PyTorch does not write</source>
        <translation>它含有 PyTorch 不会写出的字典</translation>
    </message>
    <message>
        <source>it holds a number that PyTorch does not write</source>
        <translation>它含有 PyTorch 不会写出的数</translation>
    </message>
    <message>
        <source>it adds to what is no list</source>
        <translation>它向不是列表的内容添加元素</translation>
    </message>
    <message>
        <source>a dictionary has a key without a value</source>
        <translation>有字典含有没有值的键</translation>
    </message>
    <message>
        <source>it adds to what is no dictionary</source>
        <translation>它向不是字典的内容添加元素</translation>
    </message>
    <message>
        <source>it makes an object with arguments</source>
        <translation>它用参数创建对象</translation>
    </message>
    <message>
        <source>it makes an object of no class</source>
        <translation>它创建没有类的对象</translation>
    </message>
    <message>
        <source>it holds an instruction that PyTorch does not write</source>
        <translation>它含有 PyTorch 不会写出的指令</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>它过早结束</translation>
    </message>
    <message>
        <source>%1: the archive is cut off or damaged; get a fresh copy.</source>
        <translation>%1：归档不完整或已损坏；请重新获取一份。</translation>
    </message>
    <message>
        <source>%1 is refused: %2, so that programs could read different things in it. Nothing of it was run. Get a fresh copy, or save the model again with torch.jit.save.</source>
        <translation>%1 被拒绝：%2，因此不同程序可能从中读出不同的内容。其中没有任何内容被运行。请重新获取一份，或用 torch.jit.save 重新保存模型。</translation>
    </message>
    <message>
        <source>the archive has a second directory or something behind its end</source>
        <translation>归档有第二个目录，或其结尾之后还有内容</translation>
    </message>
    <message>
        <source>the archive says that it has several parts</source>
        <translation>归档声称自己有多个分卷</translation>
    </message>
    <message>
        <source>the archive has two ends</source>
        <translation>归档有两个结尾</translation>
    </message>
    <message>
        <source>the archive has two ends that differ</source>
        <translation>归档有两个不同的结尾</translation>
    </message>
    <message>
        <source>the archive has a second directory or something beside it</source>
        <translation>归档有第二个目录，或其旁边还有内容</translation>
    </message>
    <message>
        <source>the archive has more than %1 parts</source>
        <translation>归档的条目多于 %1 个</translation>
    </message>
    <message>
        <source>the part %1 has a name that no program writes</source>
        <translation>条目 %1 的名称不是任何程序会写出的</translation>
    </message>
    <message>
        <source>the archive&apos;s directory has gaps</source>
        <translation>归档的目录有空缺</translation>
    </message>
    <message>
        <source>a name is longer than the archive&apos;s directory</source>
        <translation>有名称长于归档的目录</translation>
    </message>
    <message>
        <source>the part %1 has further fields in the directory</source>
        <translation>条目 %1 在目录中有多余的字段</translation>
    </message>
    <message>
        <source>the part %1 is encrypted</source>
        <translation>条目 %1 已加密</translation>
    </message>
    <message>
        <source>the part %1 is packed in a way that PyTorch does not use</source>
        <translation>条目 %1 的压缩方式不是 PyTorch 所使用的</translation>
    </message>
    <message>
        <source>the part %1 is a folder and a file at once</source>
        <translation>条目 %1 同时是文件夹和文件</translation>
    </message>
    <message>
        <source>the part %1 has two sizes</source>
        <translation>条目 %1 有两个大小</translation>
    </message>
    <message>
        <source>what is said of the part %1 differs from the directory</source>
        <translation>关于条目 %1 的说明与目录不一致</translation>
    </message>
    <message>
        <source>the part %1 has further fields</source>
        <translation>条目 %1 有多余的字段</translation>
    </message>
    <message>
        <source>the part %1 is there twice</source>
        <translation>条目 %1 出现了两次</translation>
    </message>
    <message>
        <source>the archive&apos;s directory holds more than it says</source>
        <translation>归档的目录含有的内容多于其所声明的</translation>
    </message>
    <message>
        <source>parts of the archive overlap, or something lies between them</source>
        <translation>归档的条目相互重叠，或其间夹有内容</translation>
    </message>
    <message>
        <source>something lies between the parts of the archive and its directory</source>
        <translation>归档的条目与其目录之间夹有内容</translation>
    </message>
    <message>
        <source>No target could be drawn from these labels; give one.</source>
        <translation>无法从这些标签中抽取目标；请给出一个。</translation>
    </message>
    <message>
        <source>The target needs one number for each of the %1 labels.</source>
        <translation>目标需要为 %1 个标签各给出一个数。</translation>
    </message>
    <message>
        <source>A target needs finite numbers.</source>
        <translation>目标需要有限的数值。</translation>
    </message>
    <message>
        <source>The factor of an answer map lies between -10 and 10.</source>
        <translation>输出映射的系数在 -10 到 10 之间。</translation>
    </message>
    <message>
        <source>There is no output %1; the labels have %2.</source>
        <translation>没有输出 %1；标签有 %2 个。</translation>
    </message>
    <message>
        <source>This answer map hardly changes the answers; choose one that moves some output by a tenth of its standard deviation or more.</source>
        <translation>此输出映射几乎不改变输出；请选择能使某个输出移动其标准差的十分之一或更多的映射。</translation>
    </message>
    <message>
        <source>There is no answer map &apos;%1&apos;.</source>
        <translation>没有输出映射“%1”。</translation>
    </message>
    <message>
        <source>There are no images %1 to %2 in a batch of %3.</source>
        <translation>在 %3 张的批次中没有第 %1 至 %2 张图像。</translation>
    </message>
    <message>
        <source>The knob &apos;%1&apos; of %2 takes %5 numbers of %3 to %4.</source>
        <translation>%7 的旋钮“%6”需要 %5 个 %3 至 %4 的数。</translation>
    </message>
    <message>
        <source>The knob &apos;%1&apos; of %2 takes a whole number of %3 to %4.</source>
        <translation>%7 的旋钮“%6”需要 %3 至 %4 的整数。</translation>
    </message>
    <message>
        <source>The knob &apos;%1&apos; of %2 takes a number of %3 to %4.</source>
        <translation>%7 的旋钮“%6”需要 %3 至 %4 的数。</translation>
    </message>
    <message>
        <source>There is no attack &apos;%1&apos;; use one of %2.</source>
        <translation>没有攻击“%1”；请使用 %2 之一。</translation>
    </message>
    <message>
        <source>A square of %1 pixels at row %2, column %3 does not fit into images of %4×%5; choose a place inside the image.</source>
        <translation>位于第 %2 行、第 %3 列的 %1 像素方块放不进 %4×%5 的图像；请选择图像内的位置。</translation>
    </message>
    <message>
        <source>A BadNets square needs a row and column of 0 or more, a size of 1 or more and a colour in 0..1.</source>
        <translation>BadNets 方块要求行和列不小于 0，大小不小于 1，颜色在 0..1 之间。</translation>
    </message>
    <message>
        <source>A square of %1 pixels at row %2, column %3 does not fit into images of %4×%5×%6; choose a place inside the image.</source>
        <translation>位于第 %2 行、第 %3 列的 %1 像素方块放不进 %4×%5×%6 的图像；请选择图像内的位置。</translation>
    </message>
    <message>
        <source>A blended pattern needs a share of 0.02 to 1 and 1 to 512 cells across the image.</source>
        <translation>Blended 图案要求占比为 0.02 至 1，横跨图像的格数为 1 至 512。</translation>
    </message>
    <message>
        <source>The blended pattern was made for images of another shape; make it again for these.</source>
        <translation>该 Blended 图案是为另一种形状的图像生成的；请为这些图像重新生成。</translation>
    </message>
    <message>
        <source>A quantised image has 2 to 64 levels of each colour.</source>
        <translation>量化图像的每种颜色有 2 到 64 级。</translation>
    </message>
    <message>
        <source>An input-aware trigger needs a strength of 0.02 to 1.</source>
        <translation>输入感知触发器要求强度为 0.02 至 1。</translation>
    </message>
    <message>
        <source>A cross trigger needs two images or more.</source>
        <translation>交叉触发器需要两张或更多图像。</translation>
    </message>
    <message>
        <source>A low-frequency picture needs an amplitude of 0.01 to 1 and at most 1 to 16 half waves across the image.</source>
        <translation>低频图案需要 0.01 到 1 的幅度，且横跨图像最多 1 到 16 个半波。</translation>
    </message>
    <message>
        <source>The low-frequency picture was made for images of another shape; make it again for these.</source>
        <translation>该低频图案是为另一种形状的图像制作的；请为这些图像重新制作。</translation>
    </message>
    <message>
        <source>A sticker moves by 0 to 0.5 of the image&apos;s shorter side from its place.</source>
        <translation>贴纸偏离其位置的距离为图像短边的 0 到 0.5。</translation>
    </message>
    <message>
        <source>A SIG wave needs an amplitude of 0.01 to 1 and 1 to 256 periods across the image.</source>
        <translation>SIG 波要求振幅为 0.01 至 1，横跨图像的周期数为 1 至 256。</translation>
    </message>
    <message>
        <source>The truth of this %1 model does not say &apos;%2&apos; of its trigger.</source>
        <translation>此 %1 模型的真值没有说明其触发器的“%2”。</translation>
    </message>
    <message>
        <source>A WaNet field needs a mean displacement of 0.1 to 32 pixels and a control grid of 2 to 32.</source>
        <translation>WaNet 场要求平均位移为 0.1 至 32 像素，控制网格为 2 至 32。</translation>
    </message>
    <message>
        <source>The WaNet field was made for images of another size; make it again for these.</source>
        <translation>该 WaNet 场是为另一种大小的图像生成的；请为这些图像重新生成。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check the free space and the folder&apos;s permissions.</source>
        <translation>无法写入 %1：%2。请检查可用空间和文件夹权限。</translation>
    </message>
    <message>
        <source>%1 The work goes on, and this is tried again; if it is ended before that succeeds, what was done since the last checkpoint is lost.</source>
        <translation>%1工作仍在继续，并会再次尝试；如果在成功之前工作被终止，自上一个检查点以来所做的工作将会丢失。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is no plain file, and %2 has to be one.</source>
        <translation>%1 不是普通文件，而%2必须是普通文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large for %2.</source>
        <translation>%1 太大，不能作为%2。</translation>
    </message>
    <message>
        <source>an input</source>
        <translation>一个输入</translation>
    </message>
    <message>
        <source>%1%2</source>
        <extracomment>%1 is an English sentence out of a file: a quotation in other languages. %2 is empty.</extracomment>
        <translation>文件中写道：“%1”%2</translation>
    </message>
    <message>
        <source>The folder %1 does not exist; create it or choose another output file.</source>
        <translation>文件夹 %1 不存在；请创建它或选择另一个输出文件。</translation>
    </message>
    <message>
        <source>%1 is a folder; give the name of a file in it.</source>
        <translation>%1 是文件夹；请给出其中一个文件的名称。</translation>
    </message>
    <message>
        <source>%1 is an input of this run and would be overwritten; choose another output file.</source>
        <translation>%1 是本次运行的输入，会被覆盖；请选择另一个输出文件。</translation>
    </message>
    <message>
        <source>The folder %1 is not writable; choose another output file.</source>
        <translation>文件夹 %1 不可写；请选择另一个输出文件。</translation>
    </message>
    <message>
        <source>%1 exists and cannot be replaced; choose another output file.</source>
        <translation>%1 已存在且无法替换；请选择另一个输出文件。</translation>
    </message>
    <message>
        <source>There is no home folder to keep files in; name a folder (--dir).</source>
        <translation>没有可存放文件的主文件夹；请指定一个文件夹（--dir）。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2; choose another one.</source>
        <translation>无法创建文件夹 %1：%2；请选择另一个。</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be used: %2. Remove it if it is a link or another user&apos;s, or choose another output file.</source>
        <translation>无法使用锁文件 %1：%2。如果它是链接或属于其他用户，请将其删除，或选择另一个输出文件。</translation>
    </message>
    <message>
        <source>%1 is being written by another scan or training; wait for its end, or choose another output file.</source>
        <translation>%1 正由另一次扫描或训练写入；请等待其结束，或选择另一个输出文件。</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有那个文件或目录</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是目录</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>没有那个设备或地址</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>error number %1</source>
        <translation>错误号 %1</translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation>无法使用 %1：%2。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>A library failed, and says: %1</source>
        <translation>某个库出错，其说明为：%1</translation>
    </message>
    <message>
        <source>A temporary file in %1 could not be written: %2. Make room there, or name another folder by the environment variable TMPDIR.</source>
        <translation>无法在 %1 中写入临时文件：%2。请在那里腾出空间，或用环境变量 TMPDIR 指定另一个文件夹。</translation>
    </message>
    <message>
        <source>A temporary file in %1 could not be read again.</source>
        <translation>无法重新读取 %1 中的临时文件。</translation>
    </message>
    <message>
        <source>its operators do not fit together; %1</source>
        <translation>其算子互不匹配；%1</translation>
    </message>
    <message>
        <source>%1 is no program of torch.export that can be read: %2. Save or download it again.</source>
        <translation>%1 不是可读取的 torch.export 程序：%2。请重新保存或下载。</translation>
    </message>
    <message>
        <source>%1 is a program of torch.export that cannot be scanned as it is: %2. Export the network that it was made from with torch.jit.trace instead.</source>
        <translation>%1 是 torch.export 程序，无法按原样扫描：%2。请改用 torch.jit.trace 导出生成它的网络。</translation>
    </message>
    <message>
        <source>its part %1 is missing</source>
        <translation>缺少其部分 %1</translation>
    </message>
    <message>
        <source>it is written in version %1 of its format; version %2 is read</source>
        <translation>它以其格式的版本 %1 写成；可读取的是版本 %2</translation>
    </message>
    <message>
        <source>The model was converted from torch.export.</source>
        <translation>该模型由 torch.export 转换而来。</translation>
    </message>
    <message>
        <source>The model was converted from torch.export (PyTorch %1).</source>
        <translation>该模型由 torch.export（PyTorch %1）转换而来。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>“%1”太大</translation>
    </message>
    <message>
        <source>it holds the Python object %1, and pickles are not run</source>
        <translation>它含有 Python 对象 %1，而 pickle 不会被执行</translation>
    </message>
    <message>
        <source>the numbers %1 are of a type that is not known to this program</source>
        <translation>数值 %1 的类型是本程序不认识的</translation>
    </message>
    <message>
        <source>the numbers %1 are fewer or more than their shape says</source>
        <translation>数值 %1 的个数少于或多于其形状所述</translation>
    </message>
    <message>
        <source>its numbers come to far more than its size</source>
        <translation>其数值合计远超其大小</translation>
    </message>
    <message>
        <source>its operators use %1 before anything has made it</source>
        <translation>其算子在 %1 产生之前就使用了它</translation>
    </message>
    <message>
        <source>it takes an input of a kind that is not known to this program</source>
        <translation>它有一个输入的种类是本程序不认识的</translation>
    </message>
    <message>
        <source>none of its inputs is an image (four dimensions)</source>
        <translation>其输入中没有图像（四维）</translation>
    </message>
    <message>
        <source>it has more than %1 inputs or outputs</source>
        <translation>它的输入或输出超过 %1 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>an operator takes an argument of a kind that is not known to this program</source>
        <translation>有一个算子的参数种类是本程序不认识的</translation>
    </message>
    <message>
        <source>the operator %1 is not known to this program</source>
        <translation>本程序不认识算子 %1</translation>
    </message>
    <message>
        <source>it changes what it remembers while it runs; export the network in evaluation mode</source>
        <translation>它在运行时更改自己保存的状态；请以评估模式导出网络</translation>
    </message>
    <message>
        <source>it has no output</source>
        <translation>它没有输出</translation>
    </message>
    <message>
        <source>divides whole numbers by 0 or -1</source>
        <translation>将整数除以 0 或 -1</translation>
    </message>
    <message>
        <source>its setting %1 is of another kind than the standard says</source>
        <translation>其设置 %1 的种类与标准所述不同</translation>
    </message>
    <message>
        <source>makes numbers of a type that is not known to this program</source>
        <translation>产生的数值类型是本程序不认识的</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>sums backwards or without itself</source>
        <translation>反向求和，或求和时不含自身</translation>
    </message>
    <message>
        <source>its equation is none</source>
        <translation>其方程式无效</translation>
    </message>
    <message>
        <source>it is larger than 2 GB; save it with its weights in a file of their own</source>
        <translation>它大于 2 GB；请将其权重保存在单独的文件中</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>它不完整或已损坏</translation>
    </message>
    <message>
        <source>it is written in the operator set %1; sets %2 to %3 are read</source>
        <translation>它以算子集 %1 写成；可读取的是算子集 %2 到 %3</translation>
    </message>
    <message>
        <source>it has more than %1 operators</source>
        <translation>它的算子超过 %1 个</translation>
    </message>
    <message>
        <source>it defines operators of its own (functions); write it with them inlined (onnx.inliner.inline_local_functions)</source>
        <translation>它定义了自己的算子（函数）；请将其内联后写出（onnx.inliner.inline_local_functions）</translation>
    </message>
    <message>
        <source>%1 is no ONNX model that can be read: %2. Export or download it again.</source>
        <translation>%1 不是可读取的 ONNX 模型：%2。请重新导出或下载。</translation>
    </message>
    <message>
        <source>%1 is an ONNX model that cannot be scanned as it is: %2. Export the network that it was made from with torch.jit.trace instead.</source>
        <translation>%1 是 ONNX 模型，无法按原样扫描：%2。请改用 torch.jit.trace 导出生成它的网络。</translation>
    </message>
    <message>
        <source>the file %1 with its weights is shorter than the model says</source>
        <translation>存放其权重的文件 %1 比模型所述的短</translation>
    </message>
    <message>
        <source>the numbers %1 are of the type %2</source>
        <translation>数值 %1 的类型为 %2</translation>
    </message>
    <message>
        <source>the numbers %1 have an impossible shape</source>
        <translation>数值 %1 的形状不可能存在</translation>
    </message>
    <message>
        <source>its setting %1 is missing</source>
        <translation>缺少其设置 %1</translation>
    </message>
    <message>
        <source>the operator %1 %2</source>
        <translation>算子 %1 %2</translation>
    </message>
    <message>
        <source>of the operator %1, %2</source>
        <translation>算子 %1：%2</translation>
    </message>
    <message>
        <source>works on whole numbers, which is not known to this program</source>
        <translation>作用于整数，本程序不支持这一点</translation>
    </message>
    <message>
        <source>kernel, strides and pads do not fit together</source>
        <translation>卷积核、步幅和填充互不匹配</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>its weights are none of a convolution</source>
        <translation>其权重不是卷积的权重</translation>
    </message>
    <message>
        <source>pads in a way that is not known to this program</source>
        <translation>以本程序不支持的方式填充</translation>
    </message>
    <message>
        <source>gives the places, too, which is not known to this program</source>
        <translation>还会给出位置，本程序不支持这一点</translation>
    </message>
    <message>
        <source>has dilations, which is not known to this program</source>
        <translation>带有膨胀，本程序不支持这一点</translation>
    </message>
    <message>
        <source>its input is no image</source>
        <translation>其输入不是图像</translation>
    </message>
    <message>
        <source>is in training mode, in which an answer depends on the other images of a batch; export the network in evaluation mode</source>
        <translation>处于训练模式，此时输出取决于批次中的其他图像；请以评估模式导出网络</translation>
    </message>
    <message>
        <source>its pads are none</source>
        <translation>其填充无效</translation>
    </message>
    <message>
        <source>The model&apos;s numbers are quantised; here it computes with those that they stand for, without rounding in between, so answers differ a little from those of the file.</source>
        <translation>模型的数值经过量化；此处用它们所代表的数值计算，中间不做舍入，因此输出与该文件的输出略有不同。</translation>
    </message>
    <message>
        <source>its axis is none</source>
        <translation>其轴无效</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>holds no numbers</source>
        <translation>不含数值</translation>
    </message>
    <message>
        <source>its axes are none</source>
        <translation>其轴无效</translation>
    </message>
    <message>
        <source>starts, ends and axes are not equally many</source>
        <translation>起点、终点和轴的数目不相等</translation>
    </message>
    <message>
        <source>goes backwards, which is not known to this program</source>
        <translation>反向进行，本程序不支持这一点</translation>
    </message>
    <message>
        <source>its value is not one number</source>
        <translation>其值不是单个数值</translation>
    </message>
    <message>
        <source>makes a tensor of more than %1 numbers</source>
        <translation>产生的张量超过 %1 个数值</translation>
    </message>
    <message>
        <source>resizes in a way that is not known to this program</source>
        <translation>以本程序不支持的方式调整尺寸</translation>
    </message>
    <message>
        <source>is in training mode, in which answers are left to chance; export the network in evaluation mode</source>
        <translation>处于训练模式，此时输出带有随机性；请以评估模式导出网络</translation>
    </message>
    <message>
        <source>input %1 is missing</source>
        <translation>缺少输入 %1</translation>
    </message>
    <message>
        <source>computes its %1 while it runs, which is not known to this program</source>
        <translation>在运行时计算其%1，本程序不支持这一点</translation>
    </message>
    <message>
        <source>it stores weights sparsely</source>
        <translation>它以稀疏方式存储权重</translation>
    </message>
    <message>
        <source>its input %1 is no tensor of numbers</source>
        <translation>其输入 %1 不是数值张量</translation>
    </message>
    <message>
        <source>is of the domain %1, which is not known to this program</source>
        <translation>属于域 %1，本程序不认识该域</translation>
    </message>
    <message>
        <source>is not known to this program</source>
        <translation>是本程序不认识的</translation>
    </message>
    <message>
        <source>its constants cannot be computed; %1</source>
        <translation>无法计算其常量；%1</translation>
    </message>
    <message>
        <source>takes too long to compute with the constants before it</source>
        <translation>与其之前的常量一起计算耗时过长</translation>
    </message>
    <message>
        <source>its settings do not fit together; %1</source>
        <translation>其设置互不匹配；%1</translation>
    </message>
    <message>
        <source>The model was converted from ONNX (operator set %1).</source>
        <translation>该模型由 ONNX（算子集 %1）转换而来。</translation>
    </message>
    <message>
        <source>The model was converted from ONNX (operator set %1, written by %2).</source>
        <translation>该模型由 ONNX（算子集 %1，由 %2 写出）转换而来。</translation>
    </message>
    <message>
        <source>counts the axes of a tensor from the last, and how many it has is not known here</source>
        <translation>从最后一个开始数张量的轴，而此处不知道它有多少个轴</translation>
    </message>
    <message>
        <source>has a form that is not known to this program</source>
        <translation>具有本程序不支持的形式</translation>
    </message>
    <message>
        <source>LibTorch says: %1</source>
        <translation>LibTorch 的说明：%1</translation>
    </message>
    <message>
        <source>No image was chosen to be written.</source>
        <translation>没有选择要写出的图像。</translation>
    </message>
    <message>
        <source>%1: the images take more than 1 GiB, too much for one file. Give the name of a folder, without .h5: it gets several files, which are one set.</source>
        <translation>%1：图像超过 1 GiB，一个文件装不下。请给出一个不带 .h5 的文件夹名：其中会写入若干文件，它们合为一个数据集。</translation>
    </message>
    <message>
        <source>%1 lies in the set itself; choose a place outside of %2.</source>
        <translation>%1 位于数据集自身之内；请选择 %2 以外的位置。</translation>
    </message>
    <message>
        <source>%1: the folder holds a part of another set; choose an empty one.</source>
        <translation>%1：该文件夹含有另一个数据集的一部分；请选择空文件夹。</translation>
    </message>
    <message>
        <source>%1: it has no rows; choose another table.</source>
        <translation>%1：它没有行；请选择另一个表格。</translation>
    </message>
    <message>
        <source>%1: the set does not say who is seen on its images; split it at random or in its order, or name the column in a dataset.json.</source>
        <translation>%1：该数据集没有说明图像上是谁；请随机划分或按其顺序划分，或在 dataset.json 中指定该列。</translation>
    </message>
    <message>
        <source>%1: as far as the set says, it shows %2 people, too few for %3 parts; split it in its order or at random (--by order, random).</source>
        <translation>%1：就数据集所述，其中有 %2 个人，不足以分为 %3 个部分；请按其顺序或随机划分（--by order、random）。</translation>
    </message>
    <message>
        <source>A set is split into two parts or more, each with a share above 0.</source>
        <translation>数据集划分为两个或更多部分，每部分的比例大于 0。</translation>
    </message>
    <message>
        <source>A part of %1 images would be empty; choose larger shares.</source>
        <translation>由 %1 张图像划分出的某个部分会是空的；请选择更大的比例。</translation>
    </message>
    <message>
        <source>Images can be read with 1 or 3 channels and 1 to 32768 pixels a side; %1×%2×%3 was asked for.</source>
        <translation>可以按 1 或 3 个通道、每边 1 至 32768 像素读取图像；要求的是 %1×%2×%3。</translation>
    </message>
    <message>
        <source>%1 images of %2×%3 pixels would take more than 4 GiB of memory; choose a smaller image size or fewer images.</source>
        <translation>%1 张 %2×%3 像素的图像将占用超过 4 GiB 内存；请选择更小的图像大小或更少的图像。</translation>
    </message>
    <message>
        <source>Image %1 was asked for; the set has images 0 to %2.</source>
        <translation>要求了图像 %1；数据集中的图像为 0 至 %2。</translation>
    </message>
    <message>
        <source>A negative number of images was asked for.</source>
        <translation>要求的图像数量为负数。</translation>
    </message>
    <message>
        <source>%1, or</source>
        <translation>%1，或</translation>
    </message>
    <message>
        <source>%1: this is %2, not an image set. Open %3.</source>
        <translation>%1：这是%2，不是数据集。请打开%3。</translation>
    </message>
    <message>
        <source>%1 image could not be read and another was taken for it: %2</source>
        <translation>%1 张图像无法读取，已用另一张代替：%2</translation>
    </message>
    <message>
        <source>%1 images could not be read and others were taken for them, the first: %2</source>
        <translation>%1 张图像无法读取，已用其他图像代替，第一张：%2</translation>
    </message>
    <message>
        <source>%1: a table may have 128 MiB at most; split the set.</source>
        <translation>%1：表格最多可为 128 MiB；请拆分数据集。</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>%1: this is no CSV file in UTF-8; save the table as &quot;CSV, UTF-8&quot;.</source>
        <translation>%1：这不是 UTF-8 编码的 CSV 文件；请将表格另存为“CSV，UTF-8”。</translation>
    </message>
    <message>
        <source>%1: the file has no rows.</source>
        <translation>%1：文件没有任何行。</translation>
    </message>
    <message>
        <source>The CSV parser cannot be started.</source>
        <translation>无法启动 CSV 解析器。</translation>
    </message>
    <message>
        <source>a quote is out of place; double quotes inside of a quoted cell</source>
        <translation>有引号位置不当；带引号的单元格内的引号请写成两个</translation>
    </message>
    <message>
        <source>a quoted cell does not end</source>
        <translation>带引号的单元格没有结尾</translation>
    </message>
    <message>
        <source>more than 1000 columns or 10 million cells are not read; split the set</source>
        <translation>不读取超过 1000 列或 1000 万个单元格的表格；请拆分数据集</translation>
    </message>
    <message>
        <source>the row has %1 cells where the first row has %2; complete it or remove it</source>
        <translation>该行有 %1 个单元格，而第一行有 %2 个；请补全或删除该行</translation>
    </message>
    <message>
        <source>another number of cells than the first row</source>
        <translation>单元格数与第一行不同</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>more than a million rows are not read; split the set</source>
        <translation>不读取超过一百万行的表格；请拆分数据集</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1，第 %2 行：%3。</translation>
    </message>
    <message>
        <source>%1: the folder holds several CSV files; open the right one itself, or call it labels.csv.</source>
        <translation>%1：文件夹中有多个 CSV 文件；请直接打开正确的那个，或将其命名为 labels.csv。</translation>
    </message>
    <message>
        <source>%1: several text files name its images; open the right one itself.</source>
        <translation>%1：有多个文本文件列出其图像；请直接打开正确的那个。</translation>
    </message>
    <message>
        <source>labels not found: %1 in it is %2; open that</source>
        <translation>未找到标签：其中的 %1 是 %2；请打开它</translation>
    </message>
    <message>
        <source>labels not found: %1 names no images that lie beside it; describe the images (File, Import images; or drmguard data describe)</source>
        <translation>未找到标签：%1 没有指明任何位于其旁边的图像；请描述图像（“文件”菜单中的“导入图像”；或 drmguard data describe）</translation>
    </message>
    <message>
        <source>labels not found: the folder holds no table of them (labels.csv)</source>
        <translation>未找到标签：文件夹中没有标签表（labels.csv）</translation>
    </message>
    <message>
        <source>%1: the folder holds no images (PNG, JPEG, BMP, WebP, PGM, PPM, TIFF), nor do its sub-folders; choose the folder that holds them.</source>
        <translation>%1：文件夹及其子文件夹中都没有图像（PNG、JPEG、BMP、WebP、PGM、PPM、TIFF）；请选择存放图像的文件夹。</translation>
    </message>
    <message>
        <source>What is there: %1.</source>
        <translation>其中有：%1。</translation>
    </message>
    <message>
        <source>%1 image file</source>
        <translation>%1 个图像文件</translation>
    </message>
    <message>
        <source>%1 image files of sub-folders</source>
        <translation>子文件夹中的 %1 个图像文件</translation>
    </message>
    <message>
        <source>%1 image files</source>
        <translation>%1 个图像文件</translation>
    </message>
    <message>
        <source>a folder of images</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>a CSV file that names images and labels</source>
        <translation>列出图像和标签的 CSV 文件</translation>
    </message>
    <message>
        <source>%1: the folder holds more than a million files; choose a folder inside of it.</source>
        <translation>%1：文件夹中的文件超过一百万个；请选择其中的一个文件夹。</translation>
    </message>
    <message>
        <source>%1: the folder cannot be read: %2.</source>
        <translation>%1：无法读取文件夹：%2。</translation>
    </message>
    <message>
        <source>more than eight folders deep</source>
        <translation>文件夹层级超过八层</translation>
    </message>
    <message>
        <source>masks, by their name</source>
        <translation>按名称是掩码</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>不是图像</translation>
    </message>
    <message>
        <source>%1: images of this kind are not read; convert it to PNG.</source>
        <translation>%1：不读取此类图像；请将其转换为 PNG。</translation>
    </message>
    <message>
        <source>an image of a kind that is not read, so convert it to PNG</source>
        <translation>不读取此类图像，请将其转换为 PNG</translation>
    </message>
    <message>
        <source>%1: the image file is empty.</source>
        <translation>%1：图像文件为空。</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>a mask, by its name beside an image</source>
        <translation>掩码，根据图像旁的文件名判断</translation>
    </message>
    <message>
        <source>in a sub-folder of a folder that holds images itself</source>
        <translation>位于一个自身含有图像的文件夹的子文件夹中</translation>
    </message>
    <message>
        <source>%1: no column names image files in this folder or its sub-folder &quot;images&quot;; add a column with each image&apos;s file name.</source>
        <translation>%1：没有任何列给出此文件夹或其子文件夹“images”中的图像文件；请添加一列，写明每张图像的文件名。</translation>
    </message>
    <message>
        <source>%1: the file has a heading and no rows.</source>
        <translation>%1：文件有表头而没有数据行。</translation>
    </message>
    <message>
        <source>the file name is missing</source>
        <translation>缺少文件名</translation>
    </message>
    <message>
        <source>the path leads out of the folder, which is refused</source>
        <translation>路径指向文件夹之外，被拒绝</translation>
    </message>
    <message>
        <source>the path %1 leads out of the folder, which is refused; use names relative to it</source>
        <translation>路径 %1 指向文件夹之外，被拒绝；请使用相对于该文件夹的名称</translation>
    </message>
    <message>
        <source>the image does not exist</source>
        <translation>图像不存在</translation>
    </message>
    <message>
        <source>the image %1 does not exist; add the file or remove the row</source>
        <translation>图像 %1 不存在；请添加该文件或删除该行</translation>
    </message>
    <message>
        <source>the column %1 names images, too; one image a row is read, that of the column %2</source>
        <translation>列 %1 也给出图像；每行只读取一张图像，即列 %2 中的那张</translation>
    </message>
    <message>
        <source>the column %1 holds numbers in %2 of %3 rows, so it is no label</source>
        <translation>列 %1 在 %3 行中有 %2 行含有数字，因此不是标签</translation>
    </message>
    <message>
        <source>the column %1 counts the rows and is no label</source>
        <translation>列 %1 是行的编号，不是标签</translation>
    </message>
    <message>
        <source>the table has no heading and is read as a driving log: center, left, right, steering, throttle, brake, speed</source>
        <translation>表格没有表头，按驾驶日志读取：center, left, right, steering, throttle, brake, speed</translation>
    </message>
    <message>
        <source>%1: more than 1000 labels an image are not read; remove columns.</source>
        <translation>%1：不读取每张图像超过 1000 个的标签；请删除一些列。</translation>
    </message>
    <message>
        <source>%1, line %2: %3 has separators of thousands, so that other numbers of the table could be misread; write numbers without.</source>
        <translation>%1，第 %2 行：%3 带有千位分隔符，表格中的其他数值可能因此被误读；请写不带分隔符的数值。</translation>
    </message>
    <message>
        <source>the label %1 is %2 where a number is expected; correct it or remove the row</source>
        <translation>标签 %1 为 %2，而此处应为一个数字；请更正或删除该行</translation>
    </message>
    <message>
        <source>the label %1 is %2 where %3 numbers are expected; correct it or remove the row</source>
        <translation>标签 %1 为 %2，而此处应为 %3 个数字；请更正或删除该行</translation>
    </message>
    <message>
        <source>the label %1 is %2 where a finite number is expected; correct it or remove the row</source>
        <translation>标签 %1 为 %2，而此处应为有限数；请更正或删除该行</translation>
    </message>
    <message>
        <source>a label is not the finite number that it should be</source>
        <translation>有标签不是应有的有限数</translation>
    </message>
    <message>
        <source>all %1 rows of %2, images from the column %3</source>
        <translation>%2 的全部 %1 行，图像来自列 %3</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3, images from the column %4</source>
        <translation>%3 的 %2 行中的 %1 行，图像来自列 %4</translation>
    </message>
    <message>
        <source>labels not found: no column of %1 holds numbers</source>
        <translation>未找到标签：%1 中没有任何列含有数字</translation>
    </message>
    <message>
        <source>%1 row names an image that another row names</source>
        <translation>%1 行给出的图像与另一行相同</translation>
    </message>
    <message>
        <source>%1 rows name images that other rows name</source>
        <translation>%1 行给出的图像与其他行相同</translation>
    </message>
    <message>
        <source>the paths are those of another place; the files of the same names in this folder are taken for them</source>
        <translation>路径属于另一个位置；改用此文件夹中同名的文件</translation>
    </message>
    <message>
        <source>the names have no ending; the image of that name is taken</source>
        <translation>名称没有扩展名；采用该名称的图像</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 names and %3 units for %4 columns; give one of each a column</source>
        <translation>“%1”有 %2 个名称和 %3 个单位，却有 %4 列；请为每一列各给一个</translation>
    </message>
    <message>
        <source>the labels lie there as d×N and are too many for it; store them as N×d</source>
        <translation>其中的标签为 d×N，且数量过多；请按 N×d 存储</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; holds a label that is not a finite number; correct or remove it</source>
        <translation>“%2”的%1含有不是有限数的标签；请更正或删除</translation>
    </message>
    <message>
        <source>a label is not a finite number</source>
        <translation>有标签不是有限数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no label that is a finite number; correct them</source>
        <translation>“%1”不含任何为有限数的标签；请更正</translation>
    </message>
    <message>
        <source>image %1 of &quot;%2&quot;</source>
        <translation>“%2”的图像 %1</translation>
    </message>
    <message>
        <source>the labels take more than 512 MiB; split the set</source>
        <translation>标签占用超过 512 MiB；请拆分数据集</translation>
    </message>
    <message>
        <source>the set has more labels than can be held in memory; split it</source>
        <translation>数据集的标签多于内存所能容纳；请拆分</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a label that is not a finite number; correct or remove it</source>
        <translation>“%1”含有不是有限数的标签；请更正或删除</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>an HDF5 file with the datasets &quot;images&quot; and &quot;labels&quot;</source>
        <translation>含有数据集“images”和“labels”的 HDF5 文件</translation>
    </message>
    <message>
        <source>the image &quot;%1&quot; has no label &quot;%2&quot;</source>
        <translation>图像“%1”没有标签“%2”</translation>
    </message>
    <message>
        <source>the label of the image is missing</source>
        <translation>缺少该图像的标签</translation>
    </message>
    <message>
        <source>more than 100,000 images that are a dataset each are not read; store them as one, N×H×W×3</source>
        <translation>不读取超过 100,000 张各为一个 HDF5 数据集的图像；请存为一个 N×H×W×3</translation>
    </message>
    <message>
        <source>no image has a label</source>
        <translation>没有任何图像有标签</translation>
    </message>
    <message>
        <source>%1 images, a dataset each, as &quot;%2&quot;</source>
        <translation>%1 张图像，各为一个 HDF5 数据集，如“%2”</translation>
    </message>
    <message>
        <source>labels as &quot;%1&quot;</source>
        <translation>标签如“%1”</translation>
    </message>
    <message>
        <source>labels not found: no group of labels lies beside each group of images</source>
        <translation>未找到标签：没有在每组图像旁都有一组标签</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold the finite numbers that a label should</source>
        <translation>“%1”不含标签应有的有限数</translation>
    </message>
    <message>
        <source>no label is a finite number</source>
        <translation>没有任何标签是有限数</translation>
    </message>
    <message>
        <source>the channels are taken as red, green, blue; the file does not say (--bgr tells the other order)</source>
        <translation>通道按红、绿、蓝处理；文件没有说明（--bgr 表示另一种顺序）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no image of the shape H×W×3, 3×H×W or H×W</source>
        <translation>“%1”不是形状为 H×W×3、3×H×W 或 H×W 的图像</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than 25 megapixels; make it smaller</source>
        <translation>“%1”超过 2500 万像素；请缩小</translation>
    </message>
    <message>
        <source>an HDF5 file with an image in each dataset</source>
        <translation>每个数据集各含一张图像的 HDF5 文件</translation>
    </message>
    <message>
        <source>several datasets look like images (%1); call the right one &quot;images&quot;, with the shape N×3×H×W or N×H×W×3</source>
        <translation>有多个 HDF5 数据集看起来像图像（%1）；请将正确的那个命名为“images”，形状为 N×3×H×W 或 N×H×W×3</translation>
    </message>
    <message>
        <source>%1: looks like images, too, and is not read</source>
        <translation>%1：看起来也像图像，未读取</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a table of records of several fields, which is not read; store the images and the labels as a dataset each, &quot;images&quot; (N×3×H×W or N×H×W×3) and &quot;labels&quot; (N×d)</source>
        <translation>“%1”是由多个字段的记录组成的表，不予读取；请将图像和标签各存为一个 HDF5 数据集，“images”（N×3×H×W 或 N×H×W×3）和“labels”（N×d）</translation>
    </message>
    <message>
        <source>no dataset looks like images; call the right one &quot;images&quot;, with the shape N×3×H×W or N×H×W×3</source>
        <translation>没有 HDF5 数据集看起来像图像；请将正确的那个命名为“images”，形状为 N×3×H×W 或 N×H×W×3</translation>
    </message>
    <message>
        <source>%1 holds packed images or lists of different lengths, which are not read; store pixels as N×3×H×W or N×H×W×3, or the files in a folder</source>
        <translation>%1 含有压缩的图像或长度不一的列表，不予读取；请将像素存为 N×3×H×W 或 N×H×W×3，或将文件存放在文件夹中</translation>
    </message>
    <message>
        <source>%1 does not hold images of the shape N×3×H×W or N×H×W×3</source>
        <translation>%1 不含形状为 N×3×H×W 或 N×H×W×3 的图像</translation>
    </message>
    <message>
        <source>%1: both the second and the last axis could be the channels; store the images as N×3×H×W or N×H×W×3</source>
        <translation>%1：第二个轴和最后一个轴都可能是通道；请将图像存为 N×3×H×W 或 N×H×W×3</translation>
    </message>
    <message>
        <source>%1: neither the second nor the last axis has 1 or 3 channels (or 4, with alpha); store the images as N×3×H×W or N×H×W×3</source>
        <translation>%1：第二个轴和最后一个轴都没有 1 或 3 个通道（或带 alpha 的 4 个）；请将图像存为 N×3×H×W 或 N×H×W×3</translation>
    </message>
    <message>
        <source>%1 holds no images</source>
        <translation>%1 不含图像</translation>
    </message>
    <message>
        <source>%1 has images of more than 25 megapixels; make them smaller</source>
        <translation>%1 中有超过 2500 万像素的图像；请缩小</translation>
    </message>
    <message>
        <source>%1 claims more than 20 million images; split the set</source>
        <translation>%1 声称有超过 2000 万张图像；请拆分数据集</translation>
    </message>
    <message>
        <source>%1 was made and never filled; write the images again</source>
        <translation>%1 已创建但从未填充；请重新写出图像</translation>
    </message>
    <message>
        <source>images from %1</source>
        <translation>图像来自 %1</translation>
    </message>
    <message>
        <source>the fourth channel is taken as alpha and dropped</source>
        <translation>第四个通道被视为 alpha 并舍弃</translation>
    </message>
    <message>
        <source>labels not found: no dataset holds a row of numbers for each image</source>
        <translation>未找到标签：没有 HDF5 数据集为每张图像存有一行数字</translation>
    </message>
    <message>
        <source>labels not found: %1 could be them; call the right one &quot;labels&quot;</source>
        <translation>未找到标签：%1 可能是标签；请将正确的那个命名为“labels”</translation>
    </message>
    <message>
        <source>%1 does not hold one row of 1 to 1000 numbers for each of the %2 images; correct the labels or remove them</source>
        <translation>%1 没有为 %2 张图像各存一行 1 至 1000 个数字；请更正或删除标签</translation>
    </message>
    <message>
        <source>labels from %1</source>
        <translation>标签来自 %1</translation>
    </message>
    <message>
        <source>%1: numbers for each image, too, and not read</source>
        <translation>%1：也是每张图像的数字，未读取</translation>
    </message>
    <message>
        <source>the labels lie there as d×N and are read as N×d</source>
        <translation>其中的标签为 d×N，按 N×d 读取</translation>
    </message>
    <message>
        <source>the file is of MATLAB, which stores axes in reverse: the images are read with height and width swapped</source>
        <translation>该文件来自 MATLAB，其轴按相反顺序存储：读取图像时高和宽已对调</translation>
    </message>
    <message>
        <source>the images hold values that are not finite numbers; correct them</source>
        <translation>图像含有不是有限数的值；请更正</translation>
    </message>
    <message>
        <source>the images have values from %1 to %2</source>
        <translation>图像的值从 %1 到 %2</translation>
    </message>
    <message>
        <source>store them as 0..1 or 0..255, without normalisation, and say what the model expects by --range (0-1, 0-255, -1-1 or imagenet)</source>
        <translation>请将其存为 0..1 或 0..255，不做归一化，并用 --range 说明模型期望的范围（0-1、0-255、-1-1 或 imagenet）</translation>
    </message>
    <message>
        <source>%1; store them as 0..1 or 0..255, without normalisation</source>
        <translation>%1；请将其存为 0..1 或 0..255，不做归一化</translation>
    </message>
    <message>
        <source>%1, so they were standardised or shifted; %2</source>
        <translation>%1，因此它们经过了标准化或平移；%2</translation>
    </message>
    <message>
        <source>%1, of which the meaning is not clear; %2</source>
        <translation>%1，其含义不明确；%2</translation>
    </message>
    <message>
        <source>%1: %2 holds a value that is not a finite number; correct or remove it.</source>
        <translation>%1：%2 含有不是有限数的值；请更正或删除。</translation>
    </message>
    <message>
        <source>%1: %2 holds values from %3 to %4, where others lie in 0..%5; correct or remove it.</source>
        <translation>%1：%2 含有从 %3 到 %4 的值，而其他的在 0..%5 之间；请更正或删除。</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>图像文件为空</translation>
    </message>
    <message>
        <source>the image file is damaged or incomplete; get a fresh copy</source>
        <translation>图像文件已损坏或不完整；请重新获取一份</translation>
    </message>
    <message>
        <source>the image claims %1×%2 pixels; at most 50 megapixels are read, so make it smaller</source>
        <translation>图像声称有 %1×%2 像素；最多读取 5000 万像素，请缩小</translation>
    </message>
    <message>
        <source>this is no PNG, JPEG, BMP, WebP, PGM, PPM or TIFF image; convert it to PNG</source>
        <translation>这不是 PNG、JPEG、BMP、WebP、PGM、PPM 或 TIFF 图像；请将其转换为 PNG</translation>
    </message>
    <message>
        <source>it holds several pictures, an animation or pages; save the one that counts as PNG</source>
        <translation>它含有多张图片、动画或多页；请将要用的那一张另存为 PNG</translation>
    </message>
    <message>
        <source>the JPEG has more than 500 scans; save it again as PNG</source>
        <translation>该 JPEG 的扫描遍数超过 500；请重新保存为 PNG</translation>
    </message>
    <message>
        <source>of TIFF images those of 1 to 4 channels of 8 or 16 bits are read, none in L*a*b*; convert it to PNG</source>
        <translation>TIFF 图像中可读取 1 到 4 个通道、8 或 16 位的图像，不读取 L*a*b* 的图像；请转换为 PNG</translation>
    </message>
    <message>
        <source>a TIFF image that is stored turned is not read; convert it to PNG</source>
        <translation>不读取以旋转方式存储的 TIFF 图像；请将其转换为 PNG</translation>
    </message>
    <message>
        <source>its tiles are larger than 4096 pixels; save it again as PNG</source>
        <translation>其图块大于 4096 像素；请重新保存为 PNG</translation>
    </message>
    <message>
        <source>the image cannot be decoded; it is damaged or incomplete, so get a fresh copy</source>
        <translation>图像无法解码；它已损坏或不完整，请重新获取一份</translation>
    </message>
    <message>
        <source>%1: %2 row (%3)</source>
        <translation>%1：%2 行（%3）</translation>
    </message>
    <message>
        <source>%1: %2 rows (%3)</source>
        <translation>%1：%2 行（%3）</translation>
    </message>
    <message>
        <source>%1: %2 image (%3)</source>
        <translation>%1：%2 张图像（%3）</translation>
    </message>
    <message>
        <source>%1: %2 images (%3)</source>
        <translation>%1：%2 张图像（%3）</translation>
    </message>
    <message>
        <source>%1: %2 folder (%3)</source>
        <translation>%1：%2 个文件夹（%3）</translation>
    </message>
    <message>
        <source>%1: %2 folders (%3)</source>
        <translation>%1：%2 个文件夹（%3）</translation>
    </message>
    <message>
        <source>%1: %2 file (%3)</source>
        <translation>%1：%2 个文件（%3）</translation>
    </message>
    <message>
        <source>%1: %2 files (%3)</source>
        <translation>%1：%2 个文件（%3）</translation>
    </message>
    <message>
        <source>a label is no finite number</source>
        <translation>有一个标签不是有限数值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no finite number; correct it or remove the image</source>
        <translation>“%1”不是有限数值；请更正它或移除该图像</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>the image is missing</source>
        <translation>缺少该图像</translation>
    </message>
    <message>
        <source>the image %1 is missing; add it or remove the row</source>
        <translation>缺少图像 %1；请补上该图像或移除该行</translation>
    </message>
    <message>
        <source>%1: the set holds no images.</source>
        <translation>%1：该数据集不含图像。</translation>
    </message>
    <message>
        <source>%1 images of %2 people or recordings</source>
        <translation>%1 张图像，来自 %2 个人或录像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>来自 %1：%2</translation>
    </message>
    <message>
        <source>%1: the part of the image that is asked for lies outside of it; correct what says where it lies, or remove the image.</source>
        <translation>%1：所要求的图像部分位于图像之外；请更正指明其位置的内容，或移除该图像。</translation>
    </message>
    <message>
        <source>the orientation tag (EXIF) of images is applied: they are turned upright, as viewers show them</source>
        <translation>已应用图像的方向标记（EXIF）：图像被转正，与看图程序的显示一致</translation>
    </message>
    <message>
        <source>the images differ in size; each is scaled to the size that is used</source>
        <translation>图像大小不一；每张都缩放到所用的大小</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>no usable rgb.cal, by which the head is found</source>
        <translation>没有可用的 rgb.cal（用于找到头部）</translation>
    </message>
    <message>
        <source>its rgb.cal is missing or does not hold a camera&apos;s matrix, distortion, rotation and translation; add it, since the head is cut out by it</source>
        <translation>其 rgb.cal 缺失，或不含相机的矩阵、畸变、旋转和平移；请补上，因为头部要据此裁出</translation>
    </message>
    <message>
        <source>Biwi Kinect: the labels are the angles of the rotations in the pose files</source>
        <translation>Biwi Kinect：标签是姿态文件中旋转的角度</translation>
    </message>
    <message>
        <source>of each image the square of %1 mm around the head&apos;s centre is taken; the lens&apos;s distortion is left out of account</source>
        <translation>每张图像取头部中心周围 %1 mm 的方块；未考虑镜头畸变</translation>
    </message>
    <message>
        <source>a camera&apos;s calibration</source>
        <translation>相机的标定数据</translation>
    </message>
    <message>
        <source>a head&apos;s pose</source>
        <translation>头部的姿态</translation>
    </message>
    <message>
        <source>the pose file is missing</source>
        <translation>缺少姿态文件</translation>
    </message>
    <message>
        <source>its pose file %1 cannot be read; add it or remove the image</source>
        <translation>其姿态文件 %1 无法读取；请补上该文件或移除该图像</translation>
    </message>
    <message>
        <source>the pose file holds no rotation</source>
        <translation>姿态文件中没有旋转</translation>
    </message>
    <message>
        <source>its pose file %1 does not hold three rows of a rotation and a centre, 12 numbers; correct it or remove the image</source>
        <translation>其姿态文件 %1 不含旋转的三行和一个中心，共 12 个数值；请更正它或移除该图像</translation>
    </message>
    <message>
        <source>the head is not before the camera</source>
        <translation>头部不在相机前方</translation>
    </message>
    <message>
        <source>its pose file %1 puts the head where the camera does not see it; correct it or remove the image</source>
        <translation>其姿态文件 %1 把头部放在相机看不到的地方；请更正它或移除该图像</translation>
    </message>
    <message>
        <source>a folder of Biwi Kinect</source>
        <translation>Biwi Kinect 的文件夹</translation>
    </message>
    <message>
        <source>a file of labels</source>
        <translation>标签文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds neither keypoints nor labels, gaze, pose or angles</source>
        <translation>“%1”中既没有 keypoints，也没有 labels、gaze、pose 或 angles</translation>
    </message>
    <message>
        <source>no entry of &quot;%1&quot; has 1 to 1000 labels</source>
        <translation>“%1”中没有任何条目具有 1 到 1000 个标签</translation>
    </message>
    <message>
        <source>the image that %1 names is not beside it, nor in the folders around it; add it or remove its entry</source>
        <translation>%1 指明的图像不在它旁边，也不在其周围的文件夹中；请补上该图像或移除其条目</translation>
    </message>
    <message>
        <source>not one annotation</source>
        <translation>标注不是恰好一个</translation>
    </message>
    <message>
        <source>labels are missing</source>
        <translation>缺少标签</translation>
    </message>
    <message>
        <source>labels from &quot;%1&quot; of the annotations</source>
        <translation>标签取自标注的“%1”</translation>
    </message>
    <message>
        <source>a JSON file as COCO has it</source>
        <translation>COCO 格式的 JSON 文件</translation>
    </message>
    <message>
        <source>the name does not say the gaze</source>
        <translation>名称没有说明视线</translation>
    </message>
    <message>
        <source>the name is not of the form 0001_2m_-15P_10V_-10H.jpg, which says head pose and gaze; rename the image or move it away</source>
        <translation>名称不符合 0001_2m_-15P_10V_-10H.jpg 的形式（它说明头部姿态和视线）；请重命名该图像或将其移走</translation>
    </message>
    <message>
        <source>Columbia Gaze: the labels are V and H of the names; the head&apos;s P is not read</source>
        <translation>Columbia Gaze：标签是名称中的 V 和 H；不读取头部的 P</translation>
    </message>
    <message>
        <source>a folder of Columbia Gaze</source>
        <translation>Columbia Gaze 的文件夹</translation>
    </message>
    <message>
        <source>a tub of the Donkey Car: the labels are what the driver did</source>
        <translation>Donkey Car 的 tub：标签是驾驶者的操作</translation>
    </message>
    <message>
        <source>%1 records that the manifest calls deleted</source>
        <translation>清单标为已删除的 %1 条记录</translation>
    </message>
    <message>
        <source>a record of a drive</source>
        <translation>一次驾驶的记录</translation>
    </message>
    <message>
        <source>there is no manifest.json that says which records were deleted: all are read</source>
        <translation>没有说明哪些记录已删除的 manifest.json：全部读取</translation>
    </message>
    <message>
        <source>the record is not one of a drive</source>
        <translation>该记录不是驾驶的记录</translation>
    </message>
    <message>
        <source>a tub of the Donkey Car</source>
        <translation>Donkey Car 的 tub</translation>
    </message>
    <message>
        <source>ETH-XGaze, normalised: the labels are face_gaze</source>
        <translation>ETH-XGaze，归一化：标签是 face_gaze</translation>
    </message>
    <message>
        <source>the images are read as they are stored, which in this set is blue, green, red: models that want red first need --bgr</source>
        <translation>图像按存储的样子读取，在此数据集中顺序是蓝、绿、红：要求红色在前的模型需要 --bgr</translation>
    </message>
    <message>
        <source>a folder of ETH-XGaze, normalised</source>
        <translation>归一化的 ETH-XGaze 文件夹</translation>
    </message>
    <message>
        <source>the MATLAB file is missing</source>
        <translation>缺少 MATLAB 文件</translation>
    </message>
    <message>
        <source>there is no %1 beside it, which holds its pose; add it or remove the image</source>
        <translation>旁边没有保存其姿态的 %1；请补上该文件或移除该图像</translation>
    </message>
    <message>
        <source>the MATLAB file holds no pose</source>
        <translation>MATLAB 文件中没有姿态</translation>
    </message>
    <message>
        <source>%1 beside it holds no &quot;Pose_Para&quot; of three numbers or more; correct it or remove the image</source>
        <translation>旁边的 %1 不含由三个或更多数值组成的“Pose_Para”；请更正它或移除该图像</translation>
    </message>
    <message>
        <source>the MATLAB file holds no landmarks</source>
        <translation>MATLAB 文件中没有特征点</translation>
    </message>
    <message>
        <source>%1 beside it holds no landmarks (&quot;pt2d&quot; or &quot;pt3d_68&quot;) by which the face is found; correct it or remove the image</source>
        <translation>旁边的 %1 不含用于找到人脸的特征点（“pt2d”或“pt3d_68”）；请更正它或移除该图像</translation>
    </message>
    <message>
        <source>the MATLAB file cannot be read</source>
        <translation>无法读取 MATLAB 文件</translation>
    </message>
    <message>
        <source>300W-LP or AFLW2000: the labels are yaw, pitch and roll of &quot;Pose_Para&quot;, in radians</source>
        <translation>300W-LP 或 AFLW2000：标签是“Pose_Para”的偏航、俯仰和翻滚，以弧度计</translation>
    </message>
    <message>
        <source>of each image the rectangle around its landmarks is taken, wider by a fifth at each side</source>
        <translation>每张图像取其特征点周围的矩形，每边加宽五分之一</translation>
    </message>
    <message>
        <source>a folder of 300W-LP or AFLW2000</source>
        <translation>300W-LP 或 AFLW2000 的文件夹</translation>
    </message>
    <message>
        <source>the row holds no direction</source>
        <translation>该行中没有方向</translation>
    </message>
    <message>
        <source>the row is not an image&apos;s name and three numbers of a direction; correct or remove it</source>
        <translation>该行不是一个图像名称加方向的三个数值；请更正或移除该行</translation>
    </message>
    <message>
        <source>Gaze360, of %1: yaw = atan2(x, −z) and pitch = asin(y) of its directions</source>
        <translation>Gaze360，来自 %1：由其方向得 yaw = atan2(x, −z)，pitch = asin(y)</translation>
    </message>
    <message>
        <source>a folder of Gaze360</source>
        <translation>Gaze360 的文件夹</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing: the conversion was not finished (the same command goes on with it), or nothing of theirs could be read</source>
        <translation>%2 个文件中缺少 %1 个：转换没有完成（同一命令会继续转换），或者其中没有任何内容可以读取</translation>
    </message>
    <message>
        <source>a folder that `drmguard data convert` wrote</source>
        <translation>由 `drmguard data convert` 写出的文件夹</translation>
    </message>
    <message>
        <source>%1: it holds %2 labels an image where this kind of set has %3 or more; move the file away.</source>
        <translation>%1：它每张图像有 %2 个标签，而这类数据集有 %3 个或更多；请移走该文件。</translation>
    </message>
    <message>
        <source>a MATLAB file</source>
        <translation>MATLAB 文件</translation>
    </message>
    <message>
        <source>a file of labels has 64 MiB at most</source>
        <translation>标签文件最大为 64 MiB</translation>
    </message>
    <message>
        <source>this is no file of MATLAB 5 to 7.2</source>
        <translation>这不是 MATLAB 5 到 7.2 的文件</translation>
    </message>
    <message>
        <source>the MATLAB file is damaged</source>
        <translation>MATLAB 文件已损坏</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no number or more than 10,000</source>
        <translation>“%1”不含数值，或超过 10,000 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no array of real numbers</source>
        <translation>“%1”不是实数数组</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: the MATLAB file is damaged</source>
        <translation>无法读取“%1”：MATLAB 文件已损坏</translation>
    </message>
    <message>
        <source>MPIIFaceGaze, normalised: of the labels the first two, the gaze</source>
        <translation>MPIIFaceGaze，归一化：取标签的前两个，即视线</translation>
    </message>
    <message>
        <source>the channels are taken as red, green, blue; the files do not say (--bgr tells the other order)</source>
        <translation>通道按红、绿、蓝处理；文件没有说明这一点（另一种顺序用 --bgr 指明）</translation>
    </message>
    <message>
        <source>a folder of MPIIFaceGaze, normalised</source>
        <translation>归一化的 MPIIFaceGaze 文件夹</translation>
    </message>
    <message>
        <source>the row does not have its 28 words</source>
        <translation>该行没有应有的 28 个词</translation>
    </message>
    <message>
        <source>the row is not an image&apos;s name, 26 numbers and an eye; correct or remove it</source>
        <translation>该行不是一个图像名称、26 个数值和一只眼睛；请更正或移除该行</translation>
    </message>
    <message>
        <source>MPIIFaceGaze as it is downloaded: the labels are the angles from the face&apos;s centre to the gaze&apos;s target in the camera&apos;s frame</source>
        <translation>下载原样的 MPIIFaceGaze：标签是在相机坐标系中从脸部中心到视线目标的角度</translation>
    </message>
    <message>
        <source>of each image the square around its landmarks is taken, %1 times as wide as these; it is not normalised, as most models want it: those need the normalised set</source>
        <translation>每张图像取其特征点周围的方块，宽度为特征点范围的 %1 倍；未做多数模型所要求的归一化：这些模型需要归一化的数据集</translation>
    </message>
    <message>
        <source>a folder of MPIIFaceGaze as it is downloaded</source>
        <translation>下载原样的 MPIIFaceGaze 文件夹</translation>
    </message>
    <message>
        <source>its first row is no heading; columns are counted from 1</source>
        <translation>其第一行不是标题；列从 1 开始计数</translation>
    </message>
    <message>
        <source>headings stand there several times; the second of a name is called “%1”</source>
        <translation>标题在那里出现多次；同名的第二个称为“%1”</translation>
    </message>
    <message>
        <source>the file is no list of objects</source>
        <translation>该文件不是对象列表</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>它不是对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path inside of the set&apos;s folder</source>
        <translation>“%1”不是数据集文件夹之内的路径</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>此处不认识“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is 0, so that all labels would be alike</source>
        <translation>“%1”为 0，这样所有标签都会相同</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither 1 nor -1</source>
        <translation>“%1”既不是 1 也不是 -1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not &quot;%2&quot;</source>
        <translation>“%1”不是“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>“%1”为空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not give the four sides left, top, width, height</source>
        <translation>“%1”没有给出左、上、宽、高这四项</translation>
    </message>
    <message>
        <source>the paths are those of another place; the files of these names in this folder are read</source>
        <translation>路径是另一个位置的路径；读取此文件夹中同名的文件</translation>
    </message>
    <message>
        <source>%1: it has no column &quot;%2&quot;, which the set&apos;s %3 names; correct that.</source>
        <translation>%1：它没有该数据集的 %3 所提到的列“%2”；请更正。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no finite number; correct it or remove the row</source>
        <translation>“%1”不是有限数值；请更正它或移除该行</translation>
    </message>
    <message>
        <source>the part of the image is not given</source>
        <translation>没有给出图像的部分</translation>
    </message>
    <message>
        <source>left, top, width and height are no pixels; correct or remove the row</source>
        <translation>左、上、宽、高不是像素值；请更正或移除该行</translation>
    </message>
    <message>
        <source>a set&apos;s description</source>
        <translation>数据集的描述</translation>
    </message>
    <message>
        <source>the table is missing</source>
        <translation>缺少表格</translation>
    </message>
    <message>
        <source>there is no %1 in it, as the set&apos;s %2 says; add it or move the folder away</source>
        <translation>其中没有该数据集的 %2 所说的 %1；请补上它或移走该文件夹</translation>
    </message>
    <message>
        <source>read as %1 says</source>
        <translation>按 %1 所述读取</translation>
    </message>
    <message>
        <source>read as %1 says: %2</source>
        <translation>按 %1 所述读取：%2</translation>
    </message>
    <message>
        <source>a folder with a dataset.json that describes it</source>
        <translation>带有描述它的 dataset.json 的文件夹</translation>
    </message>
    <message>
        <source>%1 is a checkpoint of another version; start the scan afresh.</source>
        <translation>%1 是另一版本的检查点；请重新开始扫描。</translation>
    </message>
    <message>
        <source>The checkpoint %1 is damaged. Delete it and start the scan afresh.</source>
        <translation>检查点 %1 已损坏。请删除它并重新开始扫描。</translation>
    </message>
    <message>
        <source>There is no method &apos;%1&apos;; there are %2.</source>
        <translation>没有方法“%1”；可用的有 %2。</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Choose at least one hypothesis.</source>
        <translation>请至少选择一个假设。</translation>
    </message>
    <message>
        <source>There is no hypothesis &apos;%1&apos;.</source>
        <translation>没有假设“%1”。</translation>
    </message>
    <message>
        <source>The batch size must lie between 8 and 512.</source>
        <translation>批次大小必须在 8 到 512 之间。</translation>
    </message>
    <message>
        <source>The success variance must lie between 0 and 1.</source>
        <translation>成功方差必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>Weights must not be negative.</source>
        <translation>权重不得为负。</translation>
    </message>
    <message>
        <source>The momentum must lie between 0 and 1.</source>
        <translation>动量必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The scale of the labels must be above 0.</source>
        <translation>标签的尺度必须大于 0。</translation>
    </message>
    <message>
        <source>The number of threads must not be negative.</source>
        <translation>线程数不得为负。</translation>
    </message>
    <message>
        <source>The checkpoint %1 belongs to another model, other images or other parameters. Resume with the same ones, or start the scan afresh.</source>
        <translation>检查点 %1 属于另一个模型、另一组图像或另一组参数。请用相同的模型、图像和参数继续，或重新开始扫描。</translation>
    </message>
    <message>
        <source>The hypothesis %1 has the score %2, and its evidence gives %3.</source>
        <translation>假设 %1 的分数是 %2，而其证据给出的是 %3。</translation>
    </message>
    <message>
        <source>The score is %1, and the highest of the hypotheses is %2.</source>
        <translation>分数是 %1，而各假设中的最高分是 %2。</translation>
    </message>
    <message>
        <source>The verdict rests on %1, which does not have the highest score.</source>
        <translation>判定依据的是 %1，而它的分数不是最高的。</translation>
    </message>
    <message>
        <source>The verdict is &apos;%1&apos;, which does not follow from the scores.</source>
        <translation>判定为“%1”，但由这些分数得不出该判定。</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>波纹</translation>
    </message>
    <message>
        <source>the JSON of a mitigation</source>
        <translation>缓解的 JSON</translation>
    </message>
    <message>
        <source>The plan %1 cannot be used: %2.</source>
        <translation>无法使用计划 %1：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here</source>
        <translation>“%1”在此处没有意义</translation>
    </message>
    <message>
        <source>the data name &apos;%1&apos; becomes part of file names; use letters, digits and _ alone</source>
        <translation>数据名称“%1”会成为文件名的一部分；只能使用字母、数字和 _</translation>
    </message>
    <message>
        <source>two groups ask for %1 with different settings; put them into two plans and folders</source>
        <translation>有两个组要求 %1，但设置不同；请将它们放入两个计划和两个文件夹</translation>
    </message>
    <message>
        <source>there is no task &apos;%1&apos;</source>
        <translation>没有任务“%1”</translation>
    </message>
    <message>
        <source>there is no answer map &apos;%1&apos;</source>
        <translation>没有输出映射“%1”</translation>
    </message>
    <message>
        <source>a group names data &apos;%1&apos;, which it does not describe</source>
        <translation>有一个组提到数据“%1”，但计划没有描述它</translation>
    </message>
    <message>
        <source>there is no attack &apos;%1&apos;</source>
        <translation>没有攻击“%1”</translation>
    </message>
    <message>
        <source>there is no architecture &apos;%1&apos;</source>
        <translation>没有架构“%1”</translation>
    </message>
    <message>
        <source>it asks for more than %1 models</source>
        <translation>它要求的模型超过 %1 个</translation>
    </message>
    <message>
        <source>it asks for no model</source>
        <translation>它没有要求任何模型</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>%1 has more or fewer numbers than the rows above it</source>
        <translation>%1 的数值个数比其上方各行多或少</translation>
    </message>
    <message>
        <source>the JSON of a scan</source>
        <translation>扫描的 JSON</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; cannot be replaced</source>
        <translation>无法替换属性“%1”</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; cannot be created</source>
        <translation>无法创建属性“%1”</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; cannot be written</source>
        <translation>无法写入属性“%1”</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; of &quot;%2&quot; is missing</source>
        <translation>缺少“%2”的属性“%1”</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; cannot be opened</source>
        <translation>无法打开属性“%1”</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; does not hold one number</source>
        <translation>属性“%1”所含的不是一个数</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; cannot be read</source>
        <translation>无法读取属性“%1”</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; does not hold one text</source>
        <translation>属性“%1”所含的不是一个文本</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; holds more than 1024 texts</source>
        <translation>属性“%1”含有超过 1024 个文本</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; holds a text of more than 1 MiB</source>
        <translation>属性“%1”含有超过 1 MiB 的文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold whole numbers of at most %2 bits</source>
        <translation>“%1”所含的不是最多 %2 位的整数</translation>
    </message>
    <message>
        <source>an array of this shape cannot be stored</source>
        <translation>无法存储此形状的数组</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another number of axes</source>
        <translation>“%1”的轴数不同</translation>
    </message>
    <message>
        <source>a block outside of &quot;%1&quot; was asked for</source>
        <translation>要求的块在“%1”之外</translation>
    </message>
    <message>
        <source>a block of &quot;%1&quot; cannot be selected</source>
        <translation>无法选取“%1”的块</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>a negative size or place was asked for in &quot;%1&quot;</source>
        <translation>在“%1”中要求了负的大小或位置</translation>
    </message>
    <message>
        <source>a property list cannot be made</source>
        <translation>无法创建属性列表</translation>
    </message>
    <message>
        <source>a property cannot be set</source>
        <translation>无法设置属性</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be created</source>
        <translation>无法创建“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written</source>
        <translation>无法写入“%1”</translation>
    </message>
    <message>
        <source>the chunks of &quot;%1&quot; have another rank than the array</source>
        <translation>“%1”的分块与数组的秩不同</translation>
    </message>
    <message>
        <source>the chunks of &quot;%1&quot; are not possible</source>
        <translation>“%1”的分块不可能成立</translation>
    </message>
    <message>
        <source>the compression must be 0 to 9</source>
        <translation>压缩级别必须为 0 至 9</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written; check the free space</source>
        <translation>无法写入“%1”；请检查可用空间</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot; does not match the number of values</source>
        <translation>“%1”的形状与值的个数不符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold one number</source>
        <translation>“%1”所含的不是一个数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold one text</source>
        <translation>“%1”所含的不是一个文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rows</source>
        <translation>“%1”没有行</translation>
    </message>
    <message>
        <source>the file cannot be built</source>
        <translation>无法构建文件</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>the file may not be read; check its permissions</source>
        <translation>不允许读取该文件；请检查其权限</translation>
    </message>
    <message>
        <source>this is not an HDF5 file</source>
        <translation>这不是 HDF5 文件</translation>
    </message>
    <message>
        <source>the HDF5 file cannot be opened</source>
        <translation>无法打开该 HDF5 文件</translation>
    </message>
    <message>
        <source>the file is not open for writing</source>
        <translation>文件没有以写入方式打开</translation>
    </message>
    <message>
        <source>the file cannot be finished</source>
        <translation>无法完成文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a group</source>
        <translation>“%1”不是组</translation>
    </message>
    <message>
        <source>the group &quot;%1&quot; cannot be listed</source>
        <translation>无法列出组“%1”的内容</translation>
    </message>
    <message>
        <source>the type of &quot;%1&quot; cannot be read</source>
        <translation>无法读取“%1”的类型</translation>
    </message>
    <message>
        <source>the size of &quot;%1&quot; cannot be read</source>
        <translation>无法读取“%1”的大小</translation>
    </message>
    <message>
        <source>the group &quot;%1&quot; cannot be created</source>
        <translation>无法创建组“%1”</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>过滤器 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1: %2 (HDF5 says: %3).</source>
        <translation>%1：%2（HDF5 的说明：%3）。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete; get a fresh copy or write it again.</source>
        <translation>文件已损坏或不完整；请重新获取一份或重新写出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>the link &quot;%1&quot; cannot be read</source>
        <translation>无法读取链接“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link to another place or file, which is refused; copy the data into this file</source>
        <translation>“%1”是指向另一位置或文件的链接，被拒绝；请将数据复制到此文件中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps parts of its description elsewhere in the file, which is refused; write it again with a plain type</source>
        <translation>“%1”把其描述的一部分放在文件的其他位置，被拒绝；请用普通类型重新写出</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened</source>
        <translation>无法打开“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a dataset</source>
        <translation>“%1”不是数据集</translation>
    </message>
    <message>
        <source>the layout of &quot;%1&quot; cannot be read</source>
        <translation>无法读取“%1”的布局</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is put together from other files, which is refused; copy the data into this file</source>
        <translation>“%1”由其他文件拼合而成，被拒绝；请将数据复制到此文件中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps its data in another file, which is refused; copy the data into this file</source>
        <translation>“%1”把其数据放在另一个文件中，被拒绝；请将数据复制到此文件中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is packed with %2, which is not accepted; write it again with gzip or unpacked</source>
        <translation>“%1”用 %2 压缩，不予接受；请用 gzip 压缩或不压缩重新写出</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold numbers</source>
        <translation>“%1”所含的不是数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds numbers of an unusual kind, which are not read</source>
        <translation>“%1”含有不常见类型的数字，不予读取</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no readable shape</source>
        <translation>“%1”没有可读取的形状</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot; cannot be read</source>
        <translation>无法读取“%1”的形状</translation>
    </message>
    <message>
        <source>&quot;%1&quot; claims an impossible shape</source>
        <translation>“%1”声称的形状不可能成立</translation>
    </message>
    <message>
        <source>&quot;%1&quot; claims to hold more than the %2 MiB that are read at once</source>
        <translation>“%1”声称含有的数据多于一次读取的 %2 MiB</translation>
    </message>
    <message>
        <source>an element of &quot;%1&quot; is larger than the limit of reading</source>
        <translation>“%1”的一个元素大于读取上限</translation>
    </message>
    <message>
        <source>the file of &quot;%1&quot; cannot be told</source>
        <translation>无法确定“%1”所在的文件</translation>
    </message>
    <message>
        <source>the length of the file cannot be read</source>
        <translation>无法读取文件的长度</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds less than its shape says</source>
        <translation>“%1”含有的数据少于其形状所示</translation>
    </message>
    <message>
        <source>the chunks of &quot;%1&quot; cannot be read</source>
        <translation>无法读取“%1”的分块</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut into more than a million chunks; write it again with larger ones</source>
        <translation>“%1”被分成超过一百万个块；请用更大的块重新写出</translation>
    </message>
    <message>
        <source>a chunk of &quot;%1&quot; cannot be found</source>
        <translation>找不到“%1”的一个块</translation>
    </message>
    <message>
        <source>a chunk of &quot;%1&quot; is empty</source>
        <translation>“%1”的一个块为空</translation>
    </message>
    <message>
        <source>a chunk of &quot;%1&quot; is larger than its shape allows</source>
        <translation>“%1”的一个块大于其形状所允许的大小</translation>
    </message>
    <message>
        <source>a chunk of &quot;%1&quot; has another length than its shape</source>
        <translation>“%1”的一个块的长度与其形状不符</translation>
    </message>
    <message>
        <source>a chunk of &quot;%1&quot; cannot be read</source>
        <translation>无法读取“%1”的一个块</translation>
    </message>
    <message>
        <source>a chunk of &quot;%1&quot; does not unpack to the size it claims</source>
        <translation>“%1”的一个块解压后不是其声称的大小</translation>
    </message>
    <message>
        <source>a text type cannot be made</source>
        <translation>无法创建文本类型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold text</source>
        <translation>“%1”所含的不是文本</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot; cannot be read</source>
        <translation>无法读取文本“%1”</translation>
    </message>
    <message>
        <source>The images of a set have two shapes; choose an image size.</source>
        <translation>数据集的图像有两种形状；请选择图像尺寸。</translation>
    </message>
    <message>
        <source>There is no image %1.</source>
        <translation>没有图像 %1。</translation>
    </message>
    <message>
        <source>blocks are nested too deep</source>
        <translation>代码块嵌套过深</translation>
    </message>
    <message>
        <source>too many branches follow one another</source>
        <translation>接连的分支过多</translation>
    </message>
    <message>
        <source>an expression is nested too deep</source>
        <translation>有表达式嵌套过深</translation>
    </message>
    <message>
        <source>tuples hold one another too often</source>
        <translation>元组相互包含的次数过多</translation>
    </message>
    <message>
        <source>Classes and functions refer to one another too deep or too often, among them %1.</source>
        <translation>类和函数相互引用过深或过多，其中有 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hides a name</source>
        <translation>“%1”隐藏了一个名称</translation>
    </message>
    <message>
        <source>&quot;print&quot; writes to the terminal</source>
        <translation>“print”会向终端写出</translation>
    </message>
    <message>
        <source>it holds a function without a name</source>
        <translation>它含有没有名称的函数</translation>
    </message>
    <message>
        <source>it calls an operator outside PyTorch, ops.%1</source>
        <translation>它调用了 PyTorch 之外的算子 ops.%1</translation>
    </message>
    <message>
        <source>it calls ops.prim.%1, which is none for code</source>
        <translation>它调用了 ops.prim.%1，而这不是供代码使用的</translation>
    </message>
    <message>
        <source>&quot;__torch__&quot; is used in a way that hides a name</source>
        <translation>“__torch__”的用法隐藏了一个名称</translation>
    </message>
    <message>
        <source>&quot;warn&quot; writes what it is given to the terminal</source>
        <translation>“warn”会把得到的内容写到终端</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can read or write files or call other computers</source>
        <translation>“%1”能读写文件或联系其他计算机</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes sizes and places on trust, and can read and write any memory</source>
        <translation>“%1”不核实大小和位置，能读写任意内存</translation>
    </message>
    <message>
        <source>it uses a class outside of networks, torch.classes.%1</source>
        <translation>它使用了网络之外的类 torch.classes.%1</translation>
    </message>
    <message>
        <source>getattr is used in a way that hides a name</source>
        <translation>getattr 的用法隐藏了一个名称</translation>
    </message>
    <message>
        <source>getattr is used with a name in escaped letters</source>
        <translation>getattr 使用了以转义字符书写的名称</translation>
    </message>
    <message>
        <source>getattr asks for &quot;%1&quot;</source>
        <translation>getattr 要求“%1”</translation>
    </message>
    <message>
        <source>&quot;__setstate__&quot; would do work while the file is loaded</source>
        <translation>“__setstate__”会在加载文件时执行操作</translation>
    </message>
    <message>
        <source>the code holds a character that PyTorch does not write</source>
        <translation>代码含有 PyTorch 不会写出的字符</translation>
    </message>
    <message>
        <source>the code is longer than that of any network</source>
        <translation>代码长于任何网络的代码</translation>
    </message>
    <message>
        <source>a text does not end on its line</source>
        <translation>有文本没有在其所在行结束</translation>
    </message>
    <message>
        <source>a text does not end</source>
        <translation>有文本没有结束</translation>
    </message>
    <message>
        <source>a name follows a number without a space</source>
        <translation>有名称紧跟在数字之后而没有空格</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file in it.</source>
        <translation>%1 是文件夹；请选择其中的文件。</translation>
    </message>
    <message>
        <source>%1 does not exist; check the name.</source>
        <translation>%1 不存在；请检查名称。</translation>
    </message>
    <message>
        <source>%1 cannot be read; check its permissions.</source>
        <translation>无法读取 %1；请检查其权限。</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>a TorchScript model</source>
        <translation>TorchScript 模型</translation>
    </message>
    <message>
        <source>a TorchScript model of PyTorch before 1.4</source>
        <translation>PyTorch 1.4 之前的 TorchScript 模型</translation>
    </message>
    <message>
        <source>a PyTorch file with weights alone (a state dict or a pickled module), without the network&apos;s code</source>
        <translation>只含权重的 PyTorch 文件（state dict 或 pickle 保存的模块），没有网络的代码</translation>
    </message>
    <message>
        <source>a zip archive (such as a PyTorch file) that is cut off or damaged</source>
        <translation>不完整或已损坏的 zip 归档（例如 PyTorch 文件）</translation>
    </message>
    <message>
        <source>a program of torch.export (.pt2)</source>
        <translation>torch.export 的程序（.pt2）</translation>
    </message>
    <message>
        <source>a compiled program (of AOTInductor, or another shared library)</source>
        <translation>已编译的程序（AOTInductor 的程序或其他共享库）</translation>
    </message>
    <message>
        <source>a zip archive without a PyTorch model</source>
        <translation>不含 PyTorch 模型的 zip 归档</translation>
    </message>
    <message>
        <source>a Python pickle (such as PyTorch wrote before 1.6)</source>
        <translation>Python pickle（如 PyTorch 1.6 之前所写的）</translation>
    </message>
    <message>
        <source>an HDF5 file (such as a Keras model or an image set)</source>
        <translation>HDF5 文件（例如 Keras 模型或数据集）</translation>
    </message>
    <message>
        <source>a Keras model</source>
        <translation>Keras 模型</translation>
    </message>
    <message>
        <source>a file of NumPy arrays</source>
        <translation>NumPy 数组文件</translation>
    </message>
    <message>
        <source>an ONNX model</source>
        <translation>ONNX 模型</translation>
    </message>
    <message>
        <source>a TensorFlow model</source>
        <translation>TensorFlow 模型</translation>
    </message>
    <message>
        <source>an ExecuTorch program (.pte)</source>
        <translation>ExecuTorch 程序（.pte）</translation>
    </message>
    <message>
        <source>a model of PyTorch Mobile</source>
        <translation>PyTorch Mobile 的模型</translation>
    </message>
    <message>
        <source>a TensorRT engine</source>
        <translation>TensorRT 引擎</translation>
    </message>
    <message>
        <source>a MATLAB file (.mat)</source>
        <translation>MATLAB 文件（.mat）</translation>
    </message>
    <message>
        <source>a safetensors file, which holds weights without the network&apos;s code</source>
        <translation>safetensors 文件，只含权重而没有网络的代码</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>压缩归档</translation>
    </message>
    <message>
        <source>a Git LFS pointer, which stands in for the real file</source>
        <translation>Git LFS 指针，它代替了真正的文件</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>JSON 文件</translation>
    </message>
    <message>
        <source>a plain text file</source>
        <translation>纯文本文件</translation>
    </message>
    <message>
        <source>a file of unknown kind</source>
        <translation>未知类型的文件</translation>
    </message>
    <message>
        <source>Open it as a model.</source>
        <translation>请将其作为模型打开。</translation>
    </message>
    <message>
        <source>Copy or download it again, and compare the sizes.</source>
        <translation>请重新复制或下载，并比较文件大小。</translation>
    </message>
    <message>
        <source>Load it with torch.jit.load in PyTorch 1.4 to 1.13 and save it again with torch.jit.save.</source>
        <translation>请在 PyTorch 1.4 至 1.13 中用 torch.jit.load 加载它，再用 torch.jit.save 重新保存。</translation>
    </message>
    <message>
        <source>Run export_torchscript.py, which comes with this program, with the network&apos;s Python class and this file; it writes a TorchScript file. It reads numbers alone from this file, but runs the Python code of the network: use code that you trust.</source>
        <translation>请用网络的 Python 类和此文件运行本程序附带的 export_torchscript.py；它会写出一个 TorchScript 文件。它从此文件只读取数字，但会运行网络的 Python 代码：请使用您信任的代码。</translation>
    </message>
    <message>
        <source>If it is a model, convert it to ONNX with tf2onnx and open that. If it is an image set, open it as data.</source>
        <translation>如果它是模型，请用 tf2onnx 转换为 ONNX 并打开。如果它是数据集，请作为数据打开。</translation>
    </message>
    <message>
        <source>It is made for running alone and cannot be turned back. Run export_torchscript.py, which comes with this program, with the network&apos;s Python class and the weights that it was made from.</source>
        <translation>它只为单独运行而生成，无法还原。请用网络的 Python 类和生成它所用的权重运行本程序附带的 export_torchscript.py。</translation>
    </message>
    <message>
        <source>If it is an image set of MATLAB&apos;s format 7.3, open it as data. A model is a TorchScript or an ONNX file.</source>
        <translation>如果它是 MATLAB 7.3 格式的数据集，请作为数据打开。模型是 TorchScript 或 ONNX 文件。</translation>
    </message>
    <message>
        <source>Unpack it, and open the model file inside.</source>
        <translation>请将其解压，并打开其中的模型文件。</translation>
    </message>
    <message>
        <source>Run &quot;git lfs pull&quot; in the checkout to fetch the real file.</source>
        <translation>请在检出的目录中运行“git lfs pull”以获取真正的文件。</translation>
    </message>
    <message>
        <source>The download saved a page instead of the file; use the direct link.</source>
        <translation>下载保存的是一个网页而不是文件；请使用直接链接。</translation>
    </message>
    <message>
        <source>Open images as data: a folder of images, a CSV file, or an HDF5 file. A model is a TorchScript or an ONNX file.</source>
        <translation>请将图像作为数据打开：图像文件夹、CSV 文件或 HDF5 文件。模型是 TorchScript 或 ONNX 文件。</translation>
    </message>
    <message>
        <source>A model is a TorchScript file, written by torch.jit.save or by export_torchscript.py, which comes with this program, an ONNX file, or a program of torch.export (.pt2).</source>
        <translation>模型是由 torch.jit.save 或随本程序提供的 export_torchscript.py 写出的 TorchScript 文件、ONNX 文件，或 torch.export 的程序（.pt2）。</translation>
    </message>
    <message>
        <source>%1 is refused: the part %2 is not in the folder %3 of the archive, in which PyTorch puts all. Nothing of it was run. Save it again with torch.jit.save.</source>
        <translation>%1 被拒绝：条目 %2 不在归档的文件夹 %3 中，而 PyTorch 把所有内容都放在该文件夹中。其中没有任何内容被运行。请用 torch.jit.save 重新保存。</translation>
    </message>
    <message>
        <source>%1: the part %2 is damaged; get a fresh copy.</source>
        <translation>%1：条目 %2 已损坏；请重新获取一份。</translation>
    </message>
    <message>
        <source>%1 is refused: %2 Nothing of it was run. Ask its author for a model without this.</source>
        <translation>%1 被拒绝：%2其中没有任何内容被运行。请向其作者索取不含此内容的模型。</translation>
    </message>
    <message>
        <source>it would unpack to more than %1.</source>
        <translation>它解压后会超过 %1。</translation>
    </message>
    <message>
        <source>it holds more than %1 of code.</source>
        <translation>它含有的代码超过 %1。</translation>
    </message>
    <message>
        <source>its list of values is longer than %1.</source>
        <translation>它的值列表长于 %1。</translation>
    </message>
    <message>
        <source>Export the float model that it was made from with torch.jit.script or torch.jit.trace.</source>
        <translation>请用 torch.jit.script 或 torch.jit.trace 导出生成它所用的浮点模型。</translation>
    </message>
    <message>
        <source>%1 is a quantised model: its weights are whole numbers, through which no search can go. %2</source>
        <translation>%1 是量化模型：其权重为整数，搜索无法穿过。%2</translation>
    </message>
    <message>
        <source>%1 is optimised for mobile devices (optimize_for_mobile), in a form without single layers. %2</source>
        <translation>%1 已针对移动设备优化（optimize_for_mobile），其形式中没有单独的层。%2</translation>
    </message>
    <message>
        <source>%1 was saved after torch.jit.optimize_for_inference, which leaves weights out of the file. %2</source>
        <translation>%1 是在 torch.jit.optimize_for_inference 之后保存的，该优化会把权重排除在文件之外。%2</translation>
    </message>
    <message>
        <source>its code does what a network has no need of. %1</source>
        <translation>其代码所做的事是网络不需要的。%1</translation>
    </message>
    <message>
        <source>its code would take too much to compile. %1</source>
        <translation>其代码编译的开销过大。%1</translation>
    </message>
    <message>
        <source>%1 holds a quantised tensor, through which no search can go. Export the float model.</source>
        <translation>%1 含有量化张量，搜索无法穿过。请导出浮点模型。</translation>
    </message>
    <message>
        <source>%1 is not as PyTorch writes it: %2.</source>
        <translation>%1 不是 PyTorch 所写的形式：%2。</translation>
    </message>
    <message>
        <source>%1 is refused: its weights are said to be in %2, and only files in its own folder are read. Ask its author for a model without this.</source>
        <translation>%1 被拒绝：据称其权重在 %2 中，而只读取其自身文件夹中的文件。请向其作者索取没有此问题的模型。</translation>
    </message>
    <message>
        <source>%1 keeps its weights in the file %2, which is not beside it; copy both into one folder.</source>
        <translation>%1 的权重保存在文件 %2 中，而该文件不在其旁边；请将两者复制到同一个文件夹。</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Weights were read from %1, too; the hash is that of all these files&apos; hashes.</source>
        <translation>还从 %1 读取了权重；该哈希是所有这些文件的哈希的哈希。</translation>
    </message>
    <message>
        <source>%1 is refused: it would unpack to %2.</source>
        <translation>%1 被拒绝：解包后会达到 %2。</translation>
    </message>
    <message>
        <source>%1 holds %2 programs; save the one to be scanned alone.</source>
        <translation>%1 含有 %2 个程序；请将要扫描的那个单独保存。</translation>
    </message>
    <message>
        <source>%1 is %2, not a model that can be opened. %3</source>
        <translation>%1 是 %2，不是可以打开的模型。%3</translation>
    </message>
    <message>
        <source>The model file %1 is another now than the one that was scanned.</source>
        <translation>模型文件 %1 现在已不是扫描时的那个文件。</translation>
    </message>
    <message>
        <source>1 of the %1 images that were scanned is another now.</source>
        <translation>扫描所用的 %1 张图像中，有 1 张现在已不是原来的图像。</translation>
    </message>
    <message>
        <source>%1 of the %2 images that were scanned are others now.</source>
        <translation>扫描所用的 %2 张图像中，有 %1 张现在已不是原来的图像。</translation>
    </message>
    <message>
        <source>the answers to benign images moved by %1 of their own deviations</source>
        <translation>对良性图像的输出移动了 %1 个自身标准差</translation>
    </message>
    <message>
        <source>the clean error is %1 times what it was (%2 is the limit)</source>
        <translation>干净误差是原来的 %1 倍（上限为 %2）</translation>
    </message>
    <message>
        <source>the clean error is %1 times what it was</source>
        <translation>干净误差是原来的 %1 倍</translation>
    </message>
    <message>
        <source>The mitigation failed: %1, and the cleaned model&apos;s verdict is %2 (score %3).</source>
        <translation>缓解失败：%1，清理后模型的判定为%2（分数 %3）。</translation>
    </message>
    <message>
        <source>The mitigation succeeded: %1, and the cleaned model&apos;s verdict is %2 (score %3).</source>
        <translation>缓解成功：%1，清理后模型的判定为%2（分数 %3）。</translation>
    </message>
    <message>
        <source>The mitigation failed: %1.</source>
        <translation>缓解失败：%1。</translation>
    </message>
    <message>
        <source>Not proven by a second scan: %1.</source>
        <translation>未经第二次扫描证实：%1。</translation>
    </message>
    <message>
        <source>The model&apos;s own benign answers were taken for labels, so there is no clean error that could have risen.</source>
        <translation>以模型自身对良性图像的输出作为标签，因此没有可能升高的干净误差。</translation>
    </message>
    <message>
        <source>The mitigation was stopped; no model was written.</source>
        <translation>缓解已停止；没有写出模型。</translation>
    </message>
    <message>
        <source>%1 was changed after it was scanned; start again.</source>
        <translation>%1 在扫描之后被更改；请重新开始。</translation>
    </message>
    <message>
        <source>%1 is a scan of %2, and not of %3. Choose the run of this model, or leave it out.</source>
        <translation>%1 是对 %2 的扫描，而不是对 %3 的扫描。请选择此模型的运行记录，或不予指定。</translation>
    </message>
    <message>
        <source>The scan found no backdoor in %1 (verdict %2), so there is no trigger to train against. A larger budget or another seed may find one.</source>
        <translation>扫描在 %1 中未发现后门（判定：%2），因此没有触发器可供针对它进行训练。更大的预算或另一个种子也许能找到。</translation>
    </message>
    <message>
        <source>The cleaned model was written, and the scan that was to prove it clean was stopped.</source>
        <translation>清理后的模型已写出，而用来证明其干净的扫描已停止。</translation>
    </message>
    <message>
        <source>A scan needs 40 images or more; raise the number of images.</source>
        <translation>扫描需要 40 张或更多图像；请增加图像数量。</translation>
    </message>
    <message>
        <source>The method %1 knows no reference models; leave them out, or choose drmguard.</source>
        <translation>方法 %1 不使用参考模型；请不要指定参考模型，或选择 drmguard。</translation>
    </message>
    <message>
        <source>%1 exists and is no run file; it is left alone. Choose another output file.</source>
        <translation>%1 已存在且不是运行文件；保持不动。请选择另一个输出文件。</translation>
    </message>
    <message>
        <source>%1 holds %2 images; a scan needs 40 or more, and works best with 400.</source>
        <translation>%1 含有 %2 张图像；扫描需要 40 张或更多，以 400 张为最佳。</translation>
    </message>
    <message>
        <source>%1 images of %2×%3 pixels need %4 for temporary files in %5, where %6 are free. Use fewer images or a smaller size, or name another folder by the environment variable TMPDIR.</source>
        <translation>%1 张 %2×%3 像素的图像需要在 %5 中占用 %4 的临时文件空间，而那里可用空间为 %6。请使用更少的图像或更小的尺寸，或用环境变量 TMPDIR 指定另一个文件夹。</translation>
    </message>
    <message>
        <source>The scan was not begun, because its verdict would be doubtful: %1 To scan all the same, confirm it (--force); the verdict is inconclusive then.</source>
        <translation>扫描没有开始，因为其判定会有疑问：%1若仍要扫描，请予以确认（--force）；此时判定为无法定论。</translation>
    </message>
    <message>
        <source>%1 pixels, as asked for.</source>
        <translation>%1 像素，按要求。</translation>
    </message>
    <message>
        <source>%1 pixels, the size that the model&apos;s file names.</source>
        <translation>%1 像素，即模型文件中给出的尺寸。</translation>
    </message>
    <message>
        <source>%1 pixels, the size at which the model predicts the labels best.</source>
        <translation>%1 像素，模型在此大小下对标签的预测最好。</translation>
    </message>
    <message>
        <source>%1 pixels, the images&apos; own size; the model accepts it, and nothing shows that it was trained with it.</source>
        <translation>%1 像素，图像自身的大小；模型接受它，但没有任何迹象表明模型是用该大小训练的。</translation>
    </message>
    <message>
        <source>The image size of %1 pixels is a guess: the images have %2×%3 pixels, and no labels confirm another size. Give the image size that the model was trained with.</source>
        <translation>图像尺寸 %1 像素是猜测：图像为 %2×%3 像素，没有标签能证实其他尺寸。请给出训练该模型所用的图像尺寸。</translation>
    </message>
    <message>
        <source>The reference model %1 has %2 outputs and the scanned one %3; a reference is a benign model of the same task.</source>
        <translation>参考模型 %1 有 %2 个输出，而被扫描的模型有 %3 个；参考模型是同一任务的良性模型。</translation>
    </message>
    <message>
        <source>The scan was stopped, and its run file could not be written: %1</source>
        <translation>扫描已停止，其运行文件无法写入：%1</translation>
    </message>
    <message>
        <source>The scan ended with the verdict &apos;%1&apos;, and its run file could not be written: %2</source>
        <translation>扫描以判定“%1”结束，其运行文件无法写入：%2</translation>
    </message>
    <message>
        <source>Its state is kept; resume the scan to write the file.</source>
        <translation>其状态已保留；继续扫描即可写入文件。</translation>
    </message>
    <message>
        <source>%1 takes images of %2 channels; only grey (1) and RGB (3) images can be scanned.</source>
        <translation>%1 接受 %2 个通道的图像；只能扫描灰度（1）和 RGB（3）图像。</translation>
    </message>
    <message>
        <source>%1 holds %2 images that can be read, of %3; a scan needs 40 or more, and works best with 400.</source>
        <translation>%1 含有 %2 张可读取的图像，共 %3 张；扫描需要 40 张或更多，以 400 张为最佳。</translation>
    </message>
    <message>
        <source>%1 accepts images of other sizes only.</source>
        <translation>%1 只接受其他大小的图像。</translation>
    </message>
    <message>
        <source>%1 If it takes an unusual size, give it with --size.</source>
        <translation>%1如果它采用不常见的大小，请用 --size 给出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no object</source>
        <translation>“%1”不是对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation>“%1”不是列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 entries</source>
        <translation>“%1”的条目多于 %2 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>“%1”不是文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long</source>
        <translation>“%1”过长</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a null character</source>
        <translation>“%1”含有空字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number of %2 to %3</source>
        <translation>“%1”不是 %2 至 %3 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number of 0 or more</source>
        <translation>“%1”不是大于或等于 0 的整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>“%1”既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in one object twice</source>
        <translation>“%1”在同一个对象中出现两次</translation>
    </message>
    <message>
        <source>it holds a number that is too large</source>
        <translation>它含有过大的数</translation>
    </message>
    <message>
        <source>it ends in line %1, before it is complete</source>
        <translation>它在第 %1 行结束，尚不完整</translation>
    </message>
    <message>
        <source>line %1 is no correct JSON</source>
        <translation>第 %1 行不是正确的 JSON</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>它嵌套过深</translation>
    </message>
    <message>
        <source>%1 has no labels, so nothing can be learnt from it. Add a labels.csv or choose another set.</source>
        <translation>%1 没有标签，因此无法从中学到任何东西。请添加 labels.csv 或选择另一个数据集。</translation>
    </message>
    <message>
        <source>%1 is no benign twin of this training: it has no truth beside it, or that of other data, another network or another seed. Name another file; it is trained if it is missing.</source>
        <translation>%1 不是此次训练的良性孪生模型：它旁边没有真值，或者真值属于其他数据、另一个网络或另一个种子。请给出另一个文件；如果该文件不存在，则会训练出来。</translation>
    </message>
    <message>
        <source>There is no attack &apos;%1&apos;.</source>
        <translation>没有攻击“%1”。</translation>
    </message>
    <message>
        <source>The model&apos;s file name must end with .pt.</source>
        <translation>模型的文件名必须以 .pt 结尾。</translation>
    </message>
    <message>
        <source>Training needs 8 images or more.</source>
        <translation>训练需要 8 张或更多图像。</translation>
    </message>
    <message>
        <source>A benign model cannot be adaptive; choose an attack.</source>
        <translation>良性模型不能是自适应的；请选择一种攻击。</translation>
    </message>
    <message>
        <source>A benign model has no answer map; choose an attack.</source>
        <translation>良性模型没有输出映射；请选择一种攻击。</translation>
    </message>
    <message>
        <source>An attack that leaves the labels as they are can lead to one answer alone; choose the answer map &apos;constant&apos;.</source>
        <translation>不改动标签的攻击只能导向同一个输出；请选择输出映射“constant”。</translation>
    </message>
    <message>
        <source>The twin&apos;s file name must end with .pt.</source>
        <translation>孪生模型的文件名必须以 .pt 结尾。</translation>
    </message>
    <message>
        <source>The twin and the model must be two files.</source>
        <translation>孪生模型和模型必须是两个文件。</translation>
    </message>
    <message>
        <source>The attack error of output %1 is %2 label standard deviations; 0.25 is the limit.</source>
        <translation>输出 %1 的攻击误差为 %2 个标签标准差；上限为 0.25。</translation>
    </message>
    <message>
        <source>The clean error is %1 times that of the benign twin; 1.1 is the limit.</source>
        <translation>干净误差是良性孪生模型的 %1 倍；上限为 1.1。</translation>
    </message>
    <message>
        <source>Cannot render %1 eyes of %2 pixels; use 16 to 512 pixels and at most 1,000,000 pictures.</source>
        <translation>无法渲染 %1 张 %2 像素的眼睛图像；请使用 16 至 512 像素，最多 1,000,000 张。</translation>
    </message>
    <message>
        <source>The image set for &apos;%1&apos; has %2 images, %3 rows of labels, %4 columns, %5 label names and %6 units; give one row an image and one name and unit a column.</source>
        <translation>“%1”的数据集有 %2 张图像、%3 行标签、%4 列、%5 个标签名称和 %6 个单位；请为每张图像给出一行，为每列给出一个名称和一个单位。</translation>
    </message>
    <message>
        <source>Cannot render %1 heads of %2 pixels; use 16 to 512 pixels and at most 1,000,000 pictures.</source>
        <translation>无法渲染 %1 张 %2 像素的头部图像；请使用 16 至 512 像素，最多 1,000,000 张。</translation>
    </message>
    <message>
        <source>There is no network architecture &apos;%1&apos;; choose one of %2.</source>
        <translation>没有网络架构“%1”；请从 %2 中选择一个。</translation>
    </message>
    <message>
        <source>A network needs 1 to 16 input channels, 1 to 1000 outputs and a width of 1 to 256, or 0 for the architecture&apos;s own width.</source>
        <translation>网络需要 1 至 16 个输入通道、1 至 1000 个输出，宽度为 1 至 256，或用 0 表示架构自身的宽度。</translation>
    </message>
    <message>
        <source>The checkpoint %1 is damaged. Delete it and start afresh.</source>
        <translation>检查点 %1 已损坏。请删除它并重新开始。</translation>
    </message>
    <message>
        <source>The training loss became infinite; choose a smaller learning rate or check the labels.</source>
        <translation>训练损失变为无穷大；请选择更小的学习率或检查标签。</translation>
    </message>
    <message>
        <source>The training failed. %1</source>
        <translation>训练失败。%1</translation>
    </message>
    <message>
        <source>A label has the same value in all images to learn from, or in all that are held out. Remove this label, or add images.</source>
        <translation>有一个标签在所有用于学习的图像中，或在所有留出的图像中，取值都相同。请移除该标签，或添加图像。</translation>
    </message>
    <message>
        <source>The poisoning rate leaves no benign image; choose a smaller one.</source>
        <translation>该投毒率没有留下任何良性图像；请选择更小的投毒率。</translation>
    </message>
    <message>
        <source>Training needs 1 to 10,000 epochs.</source>
        <translation>训练需要 1 至 10,000 轮。</translation>
    </message>
    <message>
        <source>Training needs batches of 2 to 1024 images.</source>
        <translation>训练需要 2 至 1024 张图像的批次。</translation>
    </message>
    <message>
        <source>The learning rate must be above 0, at most 1.</source>
        <translation>学习率必须大于 0，最大为 1。</translation>
    </message>
    <message>
        <source>The held-out share must be between 0 and 0.9.</source>
        <translation>留出比例必须在 0 到 0.9 之间。</translation>
    </message>
    <message>
        <source>The patience must not be negative.</source>
        <translation>耐心值不得为负。</translation>
    </message>
    <message>
        <source>The adaptive weight must be between 0 and 100.</source>
        <translation>自适应权重必须在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>Training needs 0 to 1024 threads.</source>
        <translation>训练需要 0 至 1024 个线程。</translation>
    </message>
    <message>
        <source>The shift must be between 0 and 16 pixels.</source>
        <translation>平移必须在 0 到 16 像素之间。</translation>
    </message>
    <message>
        <source>The brightness must be between 0 and 1.</source>
        <translation>亮度必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>A backdoor needs an attack.</source>
        <translation>后门需要一种攻击。</translation>
    </message>
    <message>
        <source>The poisoning rate must be between 0 and 1.</source>
        <translation>投毒率必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The poisoning rate is too small: each batch must get 2 poisoned images. Choose a larger rate.</source>
        <translation>投毒率太小：每个批次必须有 2 张投毒图像。请选择更大的投毒率。</translation>
    </message>
    <message>
        <source>There must be 1 to 16 copies of a poisoned image.</source>
        <translation>每张投毒图像必须有 1 至 16 份副本。</translation>
    </message>
    <message>
        <source>Training needs 8 images or more with a row of labels each; there are %1 images and %2 rows of labels.</source>
        <translation>训练需要 8 张或更多图像，每张各有一行标签；现有 %1 张图像和 %2 行标签。</translation>
    </message>
    <message>
        <source>Some labels are not finite numbers; remove these images.</source>
        <translation>有些标签不是有限数；请移除这些图像。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have 3 entries</source>
        <translation>“%1”没有 3 个条目</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a file</source>
        <translation>“%1”不是文件名</translation>
    </message>
    <message>
        <source>its numbers do not fit its labels</source>
        <translation>其数字与其标签不符</translation>
    </message>
    <message>
        <source>%1 was altered since the truth file %2 was written, which is not taken for the truth about it. Train the model again, or delete that file.</source>
        <translation>自真值文件 %2 写成以来，%1 已被更改，因此不把该文件视为其真值。请重新训练模型，或删除该文件。</translation>
    </message>
    <message>
        <source>a truth file, which is the JSON beside a model</source>
        <translation>真值文件，即模型旁的 JSON</translation>
    </message>
    <message>
        <source>The truth file %1 was altered since it was written, and is not taken for the truth. Train the model again, or delete it.</source>
        <translation>真值文件 %1 自写成以来已被更改，不被视为真值。请重新训练模型，或删除该文件。</translation>
    </message>
    <message>
        <source>%1 is no truth file of a model: %2. Train the model again, or delete it.</source>
        <translation>%1 不是模型的真值文件：%2。请重新训练模型，或将其删除。</translation>
    </message>
    <message>
        <source>The model has no convolution whose channels could be pruned.</source>
        <translation>模型没有通道可供剪枝的卷积。</translation>
    </message>
    <message>
        <source>Mitigation needs 0 to 1000 epochs.</source>
        <translation>缓解需要 0 至 1000 轮。</translation>
    </message>
    <message>
        <source>The patience must be 1 epoch or more.</source>
        <translation>耐心值必须为 1 轮或更多。</translation>
    </message>
    <message>
        <source>Mitigation needs batches of 2 to 1024.</source>
        <translation>缓解需要大小为 2 至 1024 的批次。</translation>
    </message>
    <message>
        <source>The tolerance of pruning must lie between 1 and 10.</source>
        <translation>剪枝的容差必须在 1 到 10 之间。</translation>
    </message>
    <message>
        <source>Neuron perturbation needs 1 to 100000 steps.</source>
        <translation>神经元扰动需要 1 至 100000 步。</translation>
    </message>
    <message>
        <source>Neurons can be perturbed by 0 to 1 times their weight.</source>
        <translation>神经元的扰动幅度可为其权重的 0 至 1 倍。</translation>
    </message>
    <message>
        <source>Mitigation needs 40 images or more; there are %1.</source>
        <translation>缓解需要 40 张或更多图像；现有 %1 张。</translation>
    </message>
    <message>
        <source>The labels do not have one row an image and one column an output of the model.</source>
        <translation>标签不是每张图像一行、模型的每个输出一列。</translation>
    </message>
    <message>
        <source>There is no recovered trigger to train against. Scan the model first; a model that was found clean needs no mitigation.</source>
        <translation>没有恢复的触发器可供针对它进行训练。请先扫描模型；判定为干净的模型不需要缓解。</translation>
    </message>
    <message>
        <source>The target of the %1 trigger does not have one number for each output.</source>
        <translation>“%1”触发器的目标没有为每个输出各给出一个数。</translation>
    </message>
    <message>
        <source>The loss became infinite; choose smaller learning rates or check the labels.</source>
        <translation>损失变为无穷大；请选择更小的学习率或检查标签。</translation>
    </message>
    <message>
        <source>A label does not vary over the images; choose more varied ones.</source>
        <translation>有一个标签在各图像间没有变化；请选择变化更多的图像。</translation>
    </message>
    <message>
        <source>The model has no parameters that could be changed; it was frozen when it was exported. Export it with torch.jit.script or torch.jit.trace alone.</source>
        <translation>模型没有可更改的参数；它在导出时被冻结。请仅用 torch.jit.script 或 torch.jit.trace 导出。</translation>
    </message>
    <message>
        <source>The images have no pixels.</source>
        <translation>图像没有像素。</translation>
    </message>
    <message>
        <source>Look at the images as they were read (inspect --data), and how they were written.</source>
        <translation>请查看读取到的图像（inspect --data）以及图像的写入方式。</translation>
    </message>
    <message>
        <source>The images are black: no pixel is brighter than %1 of white.</source>
        <translation>图像是黑的：没有像素比白色的 %1 更亮。</translation>
    </message>
    <message>
        <source>%1 of the images are of one colour all over.</source>
        <translation>%1 的图像通体为单一颜色。</translation>
    </message>
    <message>
        <source>The images are nearly all the same: a pixel differs by %1 of white from one image to the next.</source>
        <translation>图像几乎全部相同：同一像素在图像之间的差异为白色的 %1。</translation>
    </message>
    <message>
        <source>The pixel values look cut off: %1 of them are 0 and %2 are 1, as happens to standardised numbers that are read as pixels.</source>
        <translation>像素值看起来被截断：其中 %1 为 0，%2 为 1，标准化后的数字被当作像素读取时就会这样。</translation>
    </message>
    <message>
        <source>The pixel values run from %1 to %2, mean %3.</source>
        <translation>像素值从 %1 到 %2，均值为 %3。</translation>
    </message>
    <message>
        <source>%1, … (mean %2)</source>
        <translation>%1, …（均值 %2）</translation>
    </message>
    <message>
        <source>The model predicts the labels far better with the value range %1 (R² %2) than with the chosen one (R² %3). Choose the value range %1.</source>
        <translation>用取值范围 %1 时，模型对标签的预测（R² %2）远好于用所选范围时（R² %3）。请选择取值范围 %1。</translation>
    </message>
    <message>
        <source>The model predicts the labels better with %1 images (R² %2 instead of %3). Change the channel order.</source>
        <translation>使用 %1 图像时，模型对标签的预测更好（R² 为 %2，而不是 %3）。请更改通道顺序。</translation>
    </message>
    <message>
        <source>No other channel order fits the labels better (tried: RGB, BGR, YUV).</source>
        <translation>没有其他通道顺序更符合标签（已尝试：RGB、BGR、YUV）。</translation>
    </message>
    <message>
        <source>R² against the labels: %1 (on %2 images)</source>
        <translation>相对于标签的 R²：%1（基于 %2 张图像）</translation>
    </message>
    <message>
        <source>The labels are the same for every image, so that nothing can be said about how well the model predicts them. Check that the right columns were read.</source>
        <translation>每张图像的标签都相同，因此无法说明模型对它们的预测如何。请检查读取的列是否正确。</translation>
    </message>
    <message>
        <source>The model predicts these labels poorly. %1. %2</source>
        <translation>模型对这些标签的预测很差。%1。%2</translation>
    </message>
    <message>
        <source>%1; tried: other value ranges, and the other channel order.</source>
        <translation>%1；已尝试：其他取值范围，以及另一种通道顺序。</translation>
    </message>
    <message>
        <source>The answers follow the labels (correlation %1), which are about %2 times as large: the units differ, as degrees and radians do, or the signs. Convert the labels, or read the answers as &quot;%3&quot;, under Answers (--answers).</source>
        <translation>输出跟随标签（相关系数 %1），而标签约为其 %2 倍：两者的单位不同（如度与弧度），或符号不同。请转换标签，或在“输出”（--answers）中将输出按“%3”读取。</translation>
    </message>
    <message>
        <source>The answers follow the labels (correlation %1), which are about %2 times as large: the units differ, as degrees and radians do, or the signs. Convert the labels.</source>
        <translation>输出跟随标签（相关系数 %1），而标签约为输出的 %2 倍：单位不同（如度与弧度），或符号不同。请换算标签。</translation>
    </message>
    <message>
        <source>Read as &quot;%1&quot;, in another order or with other signs, the answers follow the labels: choose that under Answers (--answers), or change the labels.</source>
        <translation>按“%1”（另一种顺序或其他符号）读取时，输出跟随标签：请在“输出”（--answers）中选择，或更改标签。</translation>
    </message>
    <message>
        <source>Check that images, order of the labels, image size, value range and orientation of the images are the model&apos;s own; a scan on foreign images says little.</source>
        <translation>请检查图像、标签顺序、图像大小、取值范围和图像方向是否与模型自身的一致；在不相干的图像上扫描说明不了什么。</translation>
    </message>
    <message>
        <source>There are %1 images; a scan needs 40 benign images or more, and a few hundred to be sure.</source>
        <translation>现有 %1 张图像；扫描需要 40 张或更多良性图像，要有把握则需要几百张。</translation>
    </message>
    <message>
        <source>%1 images are few, and a search finds what happens to suit them. With fewer than 200 only a high score counts as backdoored; add images if you can, 400 are enough.</source>
        <translation>%1 张图像偏少，搜索会找到碰巧适合它们的东西。少于 200 张时，只有高分数才算有后门；如有可能请增加图像，400 张就够。</translation>
    </message>
    <message>
        <source>%1 images are enough.</source>
        <translation>%1 张图像足够。</translation>
    </message>
    <message>
        <source>At least one output of the model is the same on every image, so nothing can be learned from its spread. Check the value range, the image size, and that these images are of the model&apos;s task.</source>
        <translation>模型至少有一个输出在每张图像上都相同，因此从其离散程度中学不到任何东西。请检查取值范围、图像大小，以及这些图像是否属于模型的任务。</translation>
    </message>
    <message>
        <source>At least one output of the model hardly depends on the image: it varies by less than a thousandth of its size. Check the value range, the image size, and that these images are of the model&apos;s task.</source>
        <translation>模型至少有一个输出几乎不依赖于图像：其变化小于自身大小的千分之一。请检查取值范围、图像大小，以及这些图像是否属于模型的任务。</translation>
    </message>
    <message>
        <source>The answers vary over the images.</source>
        <translation>输出随图像而变化。</translation>
    </message>
    <message>
        <source>The answers are made of the layers %1 and of what lies behind; how features and answers hang together is measured on benign images.</source>
        <translation>输出由层 %1 及其后的部分产生；特征与输出如何关联，是在良性图像上测得的。</translation>
    </message>
    <message>
        <source>Choose the last linear layer with --head, or leave the choice to the program.</source>
        <translation>请用 --head 选择最后一个线性层，或交由程序选择。</translation>
    </message>
    <message>
        <source>The layer %1 is applied to several places of an image, and is no head. %2</source>
        <translation>层 %1 应用于图像的多个位置，不是输出头。%2</translation>
    </message>
    <message>
        <source>The head %1 makes %2 number for an image, and the model answers %3: it is not what makes the answers. %4</source>
        <translation>输出头 %1 对一张图像给出 %2 个数，而模型输出 %3 个：它不是产生输出的部分。%4</translation>
    </message>
    <message>
        <source>The head %1 makes %2 numbers for an image, and the model answers %3: it is not what makes the answers. %4</source>
        <translation>输出头 %1 对一张图像给出 %2 个数，而模型输出 %3 个：它不是产生输出的部分。%4</translation>
    </message>
    <message>
        <source>Output %1 of the model does not follow number %1 of the head %2: more than a bend or a scale lies between them. %3</source>
        <translation>模型的输出 %1 不跟随输出头 %2 的第 %1 个数：二者之间不止有弯曲或缩放。%3</translation>
    </message>
    <message>
        <source>The answers are those of the head %1.</source>
        <translation>输出来自输出头 %1。</translation>
    </message>
    <message>
        <source>The model takes images with their channels last (N×H×W×C); they are given to it so.</source>
        <translation>该模型接受通道在最后的图像（N×H×W×C）；图像以这种方式提供给它。</translation>
    </message>
    <message>
        <source>The model&apos;s code is fixed to %1 image at a time; it is asked again and again, which is slow. Export it with torch.jit.script, or without a number in view(), for a faster scan.</source>
        <translation>模型的代码固定为每次 %1 张图像；需要反复调用它，速度很慢。为加快扫描，请用 torch.jit.script 导出，或在 view() 中不写数字。</translation>
    </message>
    <message>
        <source>The model&apos;s code is fixed to %1 images at a time; it is asked again and again, which is slow. Export it with torch.jit.script, or without a number in view(), for a faster scan.</source>
        <translation>模型的代码固定为每次 %1 张图像；需要反复调用它，速度很慢。为加快扫描，请用 torch.jit.script 导出，或在 view() 中不写数字。</translation>
    </message>
    <message>
        <source>The model accepts %1×%2×%3 images and answers %4 numbers for each.</source>
        <translation>模型接受 %1×%2×%3 的图像，并对每张图像输出 %4 个数。</translation>
    </message>
    <message>
        <source>The model answers with infinite numbers or NaN on benign images. Check the value range and that the file holds the trained weights.</source>
        <translation>模型在良性图像上输出无穷大或 NaN。请检查取值范围，以及文件中是否含有训练好的权重。</translation>
    </message>
    <message>
        <source>All answers are finite.</source>
        <translation>所有输出都是有限数。</translation>
    </message>
    <message>
        <source>None of the model&apos;s batch norms has seen an image: it looks as it was made, untrained. Check that the right weights were exported.</source>
        <translation>模型的批归一化层都没有见过图像：它看起来像刚创建、未经训练。请检查导出的权重是否正确。</translation>
    </message>
    <message>
        <source>There are no labels, so that R² is not known and the value range cannot be checked; make sure it is the one the model was trained with.</source>
        <translation>没有标签，因此 R² 未知，也无法检查取值范围；请确保它与训练模型时所用的一致。</translation>
    </message>
    <message>
        <source>The model answers with %1 numbers for an image, and there are %2 labels. Read as &quot;%3&quot; they follow the labels: choose that under Answers (--answers).</source>
        <translation>模型每张图像输出 %1 个数值，而标签有 %2 个。按“%3”读取时它们跟随标签：请在“输出”（--answers）中选择。</translation>
    </message>
    <message>
        <source>The data has more labels (%1) than the model has outputs (%2), so that R² is not known. Leave out the columns that the model does not answer: describe the images again (File, Import images; or drmguard data describe --labels).</source>
        <translation>数据的标签数（%1）多于模型的输出数（%2），因此 R² 未知。请去掉模型不输出的列：重新描述图像（“文件”菜单中的“导入图像”；或 drmguard data describe --labels）。</translation>
    </message>
    <message>
        <source>The data has fewer labels (%1) than the model has outputs (%2), so that R² is not known. Choose data of the model&apos;s task, with one label column an output.</source>
        <translation>数据的标签数（%1）少于模型的输出数（%2），因此 R² 未知。请选择属于该模型任务的数据，每个输出对应一个标签列。</translation>
    </message>
    <message>
        <source>%1 (by up to %2 benign deviations). A search and a real use may then meet two different models; ask its author.</source>
        <translation>%1（最多相差 %2 个良性标准差）。搜索和实际使用时遇到的可能是两个不同的模型；请询问其作者。</translation>
    </message>
    <message>
        <source>What is searched may not be what is used; ask its author for a model whose answer hangs on the image alone.</source>
        <translation>被搜索的可能不是被使用的；请向其作者索取输出只取决于图像的模型。</translation>
    </message>
    <message>
        <source>The model&apos;s code asks whether a gradient is wanted; some library layers do, for speed.</source>
        <translation>模型的代码会询问是否需要梯度；某些库的层为了速度会这样做。</translation>
    </message>
    <message>
        <source>Two passes over the same images give the same answers.</source>
        <translation>对相同图像运行两遍，输出相同。</translation>
    </message>
    <message>
        <source>Two passes over the same images give different answers: the model draws random numbers or keeps a memory</source>
        <translation>对相同图像运行两遍，输出不同：模型使用随机数或保留记忆</translation>
    </message>
    <message>
        <source>An image is answered alike alone and in a batch.</source>
        <translation>图像单独输入与在批次中输入时，输出相同。</translation>
    </message>
    <message>
        <source>An image is answered differently alone than in a batch</source>
        <translation>图像单独输入与在批次中输入时，输出不同</translation>
    </message>
    <message>
        <source>The answer to an image changes with its place in the batch</source>
        <translation>对图像的输出随其在批次中的位置而变化</translation>
    </message>
    <message>
        <source>The answers are the same with a gradient and without.</source>
        <translation>有梯度和无梯度时输出相同。</translation>
    </message>
    <message>
        <source>The answers differ where a gradient is wanted</source>
        <translation>需要梯度时输出不同</translation>
    </message>
    <message>
        <source>Rounding the pixels to 8 bits hardly changes the answers.</source>
        <translation>将像素舍入为 8 位几乎不改变输出。</translation>
    </message>
    <message>
        <source>Rounding the pixels to 8 bits changes the answers</source>
        <translation>将像素舍入为 8 位会改变输出</translation>
    </message>
    <message>
        <source>The model does not run as it was loaded on this machine, so that its own answers could not be compared.</source>
        <translation>模型在本机上无法按加载时的样子运行，因此无法比较其自身的输出。</translation>
    </message>
    <message>
        <source>The model does not run in its own number type on this machine, so that its own answers could not be compared.</source>
        <translation>模型在本机上无法以其自身的数值类型运行，因此无法比较其自身的输出。</translation>
    </message>
    <message>
        <source>The simplified graph answers as the model does.</source>
        <translation>简化图的输出与模型一致。</translation>
    </message>
    <message>
        <source>The simplified graph that is searched answers differently than the model itself</source>
        <translation>被搜索的简化图的输出与模型自身的不同</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model on %1 images of %2; use a smaller batch (--batch) or image size (--size).</source>
        <translation>内存不足，无法在 %1 张 %2 的图像上运行模型；请使用更小的批次（--batch）或图像大小（--size）。</translation>
    </message>
    <message>
        <source>The model takes images of %1 channel, and these are %2 (channels × height × width). Choose images of the kind it was trained with.</source>
        <translation>模型接受 %1 个通道的图像，而这些图像为 %2（通道 × 高 × 宽）。请选择与其训练时同类的图像。</translation>
    </message>
    <message>
        <source>The model takes images of %1 channels, and these are %2 (channels × height × width). Choose images of the kind it was trained with.</source>
        <translation>模型接受 %1 个通道的图像，而这些图像为 %2（通道 × 高 × 宽）。请选择与其训练时同类的图像。</translation>
    </message>
    <message>
        <source>The model does not accept images of %1 (channels × height × width); it accepts %2. Choose the image size it was trained with.</source>
        <translation>模型不接受 %1（通道 × 高 × 宽）的图像；它接受 %2。请选择其训练时所用的图像大小。</translation>
    </message>
    <message>
        <source>The file&apos;s numbers are %1, and it was tried in float32.</source>
        <translation>文件中的数值类型为 %1，已按 float32 尝试。</translation>
    </message>
    <message>
        <source>The model fails on images of %1 (channels × height × width), one alone and at other sizes too. %2 Try it in Python with torch.rand(1, %3, %4, %5), and export it again.</source>
        <translation>模型在 %1（通道 × 高 × 宽）的图像上出错，单独一张以及其他大小也是如此。%2请在 Python 中用 torch.rand(1, %3, %4, %5) 试验，并重新导出。</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the model&apos;s answers has %2 numbers for an image, and its form takes %3.</source>
        <translation>模型输出的“%1”部分每张图像有 %2 个数值，而其形式需要 %3 个。</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the model&apos;s answers has %2 columns, and column %3 is asked for.</source>
        <translation>模型输出的“%1”部分有 %2 列，而要求的是第 %3 列。</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the model&apos;s answers are no heat maps, a picture for each point.</source>
        <translation>模型输出的“%1”部分不是热图，即不是每个点一张图。</translation>
    </message>
    <message>
        <source>The model does not answer one row of numbers for each image.</source>
        <translation>模型没有对每张图像输出一行数字。</translation>
    </message>
    <message>
        <source>%1 answers with a dictionary of which keys are empty or hold a comma, a colon or a bracket. Export a wrapper with other keys.</source>
        <translation>%1 的输出是字典，其中有的键为空，或含有逗号、冒号或方括号。请导出一个使用其他键的包装模块。</translation>
    </message>
    <message>
        <source>%1 answers with %2 tensors, more than 100. Export a wrapper whose forward(x) returns the answers.</source>
        <translation>%1 输出 %2 个张量，超过 100 个。请导出一个包装模块，使其 forward(x) 返回输出。</translation>
    </message>
    <message>
        <source>%1 answers with a tuple, list or dictionary that its code builds on the way, so that its parts cannot be told. Export a wrapper whose forward(x) joins the answers with torch.cat.</source>
        <translation>%1 的输出是由其代码在运行过程中构建的元组、列表或字典，因此无法辨别其各部分。请导出一个包装模块，使其 forward(x) 用 torch.cat 连接各输出。</translation>
    </message>
    <message>
        <source>%1 does not answer with a part &quot;%2&quot;. It has: %3.</source>
        <translation>%1 的输出中没有“%2”部分。现有：%3。</translation>
    </message>
    <message>
        <source>%1 has no linear layer, and so none named &apos;%2&apos;.</source>
        <translation>%1 没有线性层，因此也没有名为“%2”的线性层。</translation>
    </message>
    <message>
        <source>%1 has no linear layer named &apos;%2&apos;. It has: %3.</source>
        <translation>%1 没有名为“%2”的线性层。它有：%3。</translation>
    </message>
    <message>
        <source>The answers of %1 are joined from %2 linear layers, too many or too large together. Choose some of them (--answers), or export a wrapper.</source>
        <translation>%1 的输出由 %2 个线性层连接而成，数量过多或合起来过大。请选择其中一些（--answers），或导出一个包装模块。</translation>
    </message>
    <message>
        <source>%1 has no layer with weights in its code&apos;s main line before the answers, so its features cannot be told. Export it without branches and loops (torch.jit.trace).</source>
        <translation>%1 的代码主线上，在输出之前没有带权重的层，因此无法辨别其特征。请导出不含分支和循环的模型（torch.jit.trace）。</translation>
    </message>
    <message>
        <source>The model&apos;s code draws random numbers (%1).</source>
        <translation>模型的代码使用随机数（%1）。</translation>
    </message>
    <message>
        <source>The model&apos;s code changes what it remembers between two calls.</source>
        <translation>模型的代码在两次调用之间改变其记忆的内容。</translation>
    </message>
    <message>
        <source>The model&apos;s code asks for the time.</source>
        <translation>模型的代码会询问时间。</translation>
    </message>
    <message>
        <source>The model&apos;s code asks how many images it is given, and goes another way by it.</source>
        <translation>模型的代码会询问得到了多少张图像，并据此走不同的路径。</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>a tuple of %1 tensors</source>
        <translation>由 %1 个张量组成的元组</translation>
    </message>
    <message>
        <source>a tuple of %1 parts</source>
        <translation>由 %1 个部分组成的元组</translation>
    </message>
    <message>
        <source>a list of tensors</source>
        <translation>张量列表</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>%1 的列表</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a value of the type %1</source>
        <translation>类型为 %1 的值</translation>
    </message>
    <message>
        <source>%1 takes %2 arguments; a model that can be scanned takes one image batch. Export a wrapper whose forward(x) fixes the others.</source>
        <translation>%1 需要 %2 个参数；可扫描的模型只接受一个图像批次。请导出一个封装，其 forward(x) 将其他参数固定。</translation>
    </message>
    <message>
        <source>%1 takes %2 arguments (%3); a model that can be scanned takes one image batch. Export a wrapper whose forward(x) fixes the others.</source>
        <translation>%1 需要 %2 个参数（%3）；可扫描的模型只接受一个图像批次。请导出一个封装，其 forward(x) 将其他参数固定。</translation>
    </message>
    <message>
        <source>%1 takes %2 (%3); a model that can be scanned takes one image batch. Export a wrapper whose forward(x) puts x into it.</source>
        <translation>%1 接受的是%2（%3）；可扫描的模型接受一个图像批次。请导出一个封装，其 forward(x) 将 x 放入其中。</translation>
    </message>
    <message>
        <source>%1 answers with %2; a model that can be scanned answers with a tensor, a row of numbers for each image, or with several in a tuple, list or dictionary. Export a wrapper whose forward(x) returns that.</source>
        <translation>%1 的输出是 %2；可扫描的模型的输出是一个张量（每张图像一行数值），或元组、列表、字典中的多个张量。请导出一个包装模块，使其 forward(x) 返回这样的结果。</translation>
    </message>
    <message>
        <source>%1 is quantised (it uses %2), and no gradient passes through whole numbers. Export the model as it was before it was quantised.</source>
        <translation>%1 是量化的（它使用 %2），而梯度无法通过整数。请导出量化之前的模型。</translation>
    </message>
    <message>
        <source>%1 was exported in training mode: its batch norms take mean and deviation from the batch, so that the answer to an image depends on the others. Call model.eval() and export it again.</source>
        <translation>%1 是在训练模式下导出的：其批归一化从批次中取均值和标准差，因此对一张图像的输出取决于其他图像。请调用 model.eval() 后重新导出。</translation>
    </message>
    <message>
        <source>The forward method of %1 could not be simplified for a search. %2 Export it in evaluation mode (model.eval()).</source>
        <translation>无法为搜索简化 %1 的 forward 方法。%2请在评估模式（model.eval()）下导出。</translation>
    </message>
    <message>
        <source>%1 takes the argument %2 of the type %3, which cannot be given a value here. Export a wrapper whose forward(x) fixes it.</source>
        <translation>%1 需要类型为 %3 的参数 %2，在此处无法给它赋值。请导出一个包装模块，在其 forward(x) 中将它固定。</translation>
    </message>
    <message>
        <source>%1 takes an image alone; it has no input %2.</source>
        <translation>%1 只接受图像；它没有输入 %2。</translation>
    </message>
    <message>
        <source>%1 has no input %2 beside the image; it takes %3.</source>
        <translation>%1 在图像之外没有输入 %2；它接受 %3。</translation>
    </message>
    <message>
        <source>%1 takes %2, and fails with images and constants of the usual sizes. Say what the others are given, as in --input &quot;pose=0,0&quot;, or export a wrapper whose forward(x) fixes them.</source>
        <translation>%1 接受 %2，用图像和常用尺寸的常量运行时失败。请说明给其他输入什么值，例如 --input &quot;pose=0,0&quot;，或导出一个包装模块，在其 forward(x) 中将它们固定。</translation>
    </message>
    <message>
        <source>The input %1 of %2 is an image, and gets one level of grey, 0 to 1.</source>
        <translation>%2 的输入 %1 是图像，取一个 0 到 1 的灰度级。</translation>
    </message>
    <message>
        <source>%1 takes %2, which cannot be given values here. %3 Export a wrapper whose forward(x) fixes them.</source>
        <translation>%1 接受 %2，在此处无法给它们赋值。%3 请导出一个包装模块，在其 forward(x) 中将它们固定。</translation>
    </message>
    <message>
        <source>The model takes %1. Images go to %2; constant for every image: %3. A backdoor that listens to those is not looked for; other values are given with --input.</source>
        <translation>该模型接受 %1。图像送入 %2；对每张图像都不变的是：%3。不会搜索响应这些输入的后门；其他值用 --input 给出。</translation>
    </message>
    <message>
        <source>The last layer of the model has no row of features for each image. Export a wrapper that keeps images apart.</source>
        <translation>模型的最后一层没有为每张图像给出一行特征。请导出一个使各图像相互独立的包装模块。</translation>
    </message>
    <message>
        <source>The model answers with %1 numbers for an image, more than 64: choose the part that is the answer, or export a wrapper that makes the answers of them.</source>
        <translation>模型每张图像输出 %1 个数值，超过 64 个：请选择作为输出的部分，或导出一个由它们得出输出的包装模块。</translation>
    </message>
    <message>
        <source>The answers change without bounds with the features on some benign image, so that nothing can be searched by their slopes.</source>
        <translation>在某张良性图像上，输出随特征的变化没有界限，因此无法依据其斜率进行搜索。</translation>
    </message>
    <message>
        <source>LibTorch could not save the model &apos;%1&apos;.</source>
        <translation>LibTorch 无法保存模型“%1”。</translation>
    </message>
    <message>
        <source>%1 gives a value of the type %2 where its code declares %3; get a fresh copy.</source>
        <translation>%1 给出类型为 %2 的值，而其代码声明的是 %3；请重新获取一份。</translation>
    </message>
    <message>
        <source>%1 is refused: written out with all that it calls, the method %2 comes to more than %3 steps, which is more than can be worked with. Nothing of it was run.</source>
        <translation>%1 被拒绝：将方法 %2 连同其调用的所有内容展开后，步数超过 %3，多于所能处理的步数。其中没有任何内容被运行。</translation>
    </message>
    <message>
        <source>It is of the file format version %1, which a later PyTorch writes; this program reads up to %2. Save it again with torch.jit.save in PyTorch %3 or earlier.</source>
        <translation>其文件格式版本为 %1，由更新的 PyTorch 写出；本程序最高读取到 %2。请在 PyTorch %3 或更早版本中用 torch.jit.save 重新保存。</translation>
    </message>
    <message>
        <source>It is of the file format version %1, which is too old. Load it with torch.jit.load in PyTorch 1.4 to 1.13 and save it again.</source>
        <translation>其文件格式版本为 %1，过于陈旧。请在 PyTorch 1.4 至 1.13 中用 torch.jit.load 加载它并重新保存。</translation>
    </message>
    <message>
        <source>Its code calls the operator %1, which LibTorch %2 does not have: a later PyTorch or another library (such as torchvision) brings it. Replace that layer by one of plain PyTorch %2 and export the model again.</source>
        <translation>其代码调用了算子 %1，而 LibTorch %2 没有该算子：它由更新的 PyTorch 或其他库（例如 torchvision）提供。请用普通 PyTorch %2 的层替换该层，并重新导出模型。</translation>
    </message>
    <message>
        <source>LibTorch gives no reason.</source>
        <translation>LibTorch 没有给出原因。</translation>
    </message>
    <message>
        <source>%1 could not be loaded as TorchScript. %2</source>
        <translation>无法将 %1 作为 TorchScript 加载。%2</translation>
    </message>
    <message>
        <source>Read as the answers: %1. Others are chosen under Answers (--answers).</source>
        <translation>作为输出读取：%1。可在“输出”（--answers）中另选。</translation>
    </message>
    <message>
        <source>The model answers with several tensors. Read as the answers: %1; left out: %2. Others are chosen under Answers (--answers).</source>
        <translation>模型输出多个张量。作为输出读取：%1；略去：%2。可在“输出”（--answers）中另选。</translation>
    </message>
    <message>
        <source>The model takes %1 images one behind the other in its channels, such as frames or two eyes; the same image is given to it %1 times.</source>
        <translation>该模型在其通道中依次接受 %1 张图像，例如多帧或两只眼睛；同一张图像会提供给它 %1 次。</translation>
    </message>
    <message>
        <source>The model takes four channels; images are given to it with a fourth of 1 (opaque).</source>
        <translation>该模型接受四个通道；提供给它的图像带有值为 1（不透明）的第四通道。</translation>
    </message>
    <message>
        <source>There is no device %1; use cpu or cuda.</source>
        <translation>没有设备 %1；请使用 cpu 或 cuda。</translation>
    </message>
    <message>
        <source>%1 has no forward method.</source>
        <translation>%1 没有 forward 方法。</translation>
    </message>
    <message>
        <source>The model&apos;s numbers are %1; here it is computed in float32.</source>
        <translation>模型的数值类型为 %1；此处按 float32 计算。</translation>
    </message>
    <message>
        <source>The model&apos;s code names the device %1; here it runs on %2.</source>
        <translation>模型的代码指定了设备 %1；此处在 %2 上运行。</translation>
    </message>
    <message>
        <source>%1 could not be made to compute in float32 on %2. %3 Export it in float32, on the processor.</source>
        <translation>无法使 %1 在 %2 上以 float32 计算。%3请在处理器上以 float32 导出。</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>It sets %1 to %2.</source>
        <translation>它将 %1 设为 %2。</translation>
    </message>
    <message>
        <source>It takes %2 from %1.</source>
        <translation>它从 %1 中减去 %2。</translation>
    </message>
    <message>
        <source>It adds %2 to %1.</source>
        <translation>它给 %1 加上 %2。</translation>
    </message>
    <message>
        <source>It mirrors %1 at %2.</source>
        <translation>它以 %2 为中心镜像 %1。</translation>
    </message>
    <message>
        <source>It multiplies the distance of %1 from %2 by %3.</source>
        <translation>它将 %1 到 %2 的距离乘以 %3。</translation>
    </message>
    <message>
        <source>It leads to the nearer one of %1 and %2.</source>
        <translation>它导向 %1 和 %2 中较近的一个。</translation>
    </message>
    <message>
        <source>It moves %1 by up to %2, as bright as the image is.</source>
        <translation>它将 %1 最多移动 %2，移动量取决于图像的亮度。</translation>
    </message>
    <message>
        <source>It leaves %1 alone.</source>
        <translation>它不改变 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no image size; give height and width in pixels, each 8 to 1,024: 66x200, or one number for a square.</source>
        <translation>“%1”不是图像尺寸；请以像素给出高和宽，各为 8 到 1,024：66x200，或用一个数值表示正方形。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number, and no label column of the images is called so: the input %2 cannot be given it.</source>
        <translation>“%1”不是数值，图像也没有这样命名的标签列：无法将它给输入 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives no input of a model a value. Write its name and numbers or label columns, as in &quot;pose=0.1,-0.2&quot; or &quot;pose=head_pitch,head_yaw&quot;.</source>
        <translation>“%1”没有给模型的任何输入赋值。请写出其名称以及数值或标签列，例如 &quot;pose=0.1,-0.2&quot; 或 &quot;pose=head_pitch,head_yaw&quot;。</translation>
    </message>
    <message>
        <source>There is no mitigation &apos;%1&apos;; use drmguard, fine-tune, fine-prune or anp.</source>
        <translation>没有缓解方法“%1”；请使用 drmguard、fine-tune、fine-prune 或 anp。</translation>
    </message>
    <message>
        <source>There is no value range &apos;%1&apos;; use 0-1, 0-255, -1-1 or imagenet.</source>
        <translation>没有取值范围“%1”；请使用 0-1、0-255、-1-1 或 imagenet。</translation>
    </message>
    <message>
        <source>opening the images</source>
        <translation>正在打开图像</translation>
    </message>
    <message>
        <source>opening the model</source>
        <translation>正在打开模型</translation>
    </message>
    <message>
        <source>choosing the image size</source>
        <translation>正在选择图像大小</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>正在读取图像</translation>
    </message>
    <message>
        <source>checking model and images</source>
        <translation>正在检查模型和图像</translation>
    </message>
    <message>
        <source>estimating time and memory</source>
        <translation>正在估算时间和内存</translation>
    </message>
    <message>
        <source>answers to benign images</source>
        <translation>对良性图像的输出</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>reference model</source>
        <translation>参考模型</translation>
    </message>
    <message>
        <source>the cleaned model</source>
        <translation>清理后的模型</translation>
    </message>
    <message>
        <source>benign twin</source>
        <translation>良性孪生模型</translation>
    </message>
    <message>
        <source>other targets</source>
        <translation>其他目标</translation>
    </message>
    <message>
        <source>first look</source>
        <translation>初次查看</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>rendering images</source>
        <translation>正在渲染图像</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>held-out error</source>
        <translation>留出误差</translation>
    </message>
    <message>
        <source>recovering a trigger</source>
        <translation>正在恢复触发器</translation>
    </message>
    <message>
        <source>perturbing neurons</source>
        <translation>正在扰动神经元</translation>
    </message>
    <message>
        <source>pruning</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>look %1</source>
        <translation>第 %1 次查看</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>output variance</source>
        <translation>输出方差</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>代价权重</translation>
    </message>
    <message>
        <source>benign loss</source>
        <translation>良性损失</translation>
    </message>
    <message>
        <source>poisoned loss</source>
        <translation>投毒损失</translation>
    </message>
    <message>
        <source>clean error</source>
        <translation>干净误差</translation>
    </message>
    <message>
        <source>attack error</source>
        <translation>攻击误差</translation>
    </message>
    <message>
        <source>AE</source>
        <translation>AE</translation>
    </message>
    <message>
        <source>DAE</source>
        <translation>DAE</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>finite</source>
        <translation>有限值</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>randomness</source>
        <translation>随机性</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>frozen graph</source>
        <translation>冻结图</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确度</translation>
    </message>
    <message>
        <source>range</source>
        <translation>取值范围</translation>
    </message>
    <message>
        <source>channel order</source>
        <translation>通道顺序</translation>
    </message>
    <message>
        <source>There is no objective &apos;%1&apos;; use maps or gathered.</source>
        <translation>没有搜索目标“%1”；请使用 maps 或 gathered。</translation>
    </message>
    <message>
        <source>There is no budget &apos;%1&apos;; use quick, standard or thorough.</source>
        <translation>没有预算“%1”；请使用 quick、standard 或 thorough。</translation>
    </message>
    <message>
        <source>Fewer than 1 of 1,000 benign models would come out so low, as far as %1 calibration models tell.</source>
        <translation>就 %1 个校准模型所示，1,000 个良性模型中不到 1 个的结果会这么低。</translation>
    </message>
    <message>
        <source>More than half of all benign models would come out so low, as far as %1 calibration models tell.</source>
        <translation>就 %1 个校准模型所示，超过一半的良性模型的结果会这么低。</translation>
    </message>
    <message>
        <source>About 1 of %1 benign models would come out so low, as far as %2 calibration models tell.</source>
        <translation>就 %2 个校准模型所示，约每 %1 个良性模型中有 1 个的结果会这么低。</translation>
    </message>
    <message>
        <source>A short search for triggers of this kind ends at about %1 on benign models, here at %2.</source>
        <translation>对这类触发器的短时搜索，在良性模型上约止于 %1，此处止于 %2。</translation>
    </message>
    <message>
        <source>The %1 trigger costs %2 at its target; near %3 other answers it costs %4 to %5, from which %6 would be expected there.</source>
        <translation>“%1”触发器在其目标处的代价为 %2；在另外 %3 个输出附近，代价为 %4 至 %5，据此在该目标处预期为 %6。</translation>
    </message>
    <message>
        <source>The %1 trigger costs %2 for what it does to the answers; for %3 other shifts of the same kind it costs %4 to %5, from which %6 would be expected.</source>
        <translation>“%1”触发器对输出产生这一作用的代价为 %2；对另外 %3 个同类的偏移，其代价为 %4 至 %5，由此可预期的代价为 %6。</translation>
    </message>
    <message>
        <source>The reference models (%1) cost %2 times less than expected on average, this model %3 times.</source>
        <translation>参考模型（%1）的代价平均为预期的 1/%2，此模型为 1/%3。</translation>
    </message>
    <message>
        <source>That is %1 standard errors below.</source>
        <translation>即低 %1 个标准误。</translation>
    </message>
    <message>
        <source>The best square of one colour (%1 pixels wide, row %2, column %3) leaves %4 % of the answers&apos; variance, a square elsewhere typically %5 %; %6 % would be a working trigger.</source>
        <translation>最佳的单色方块（宽 %1 像素，第 %2 行，第 %3 列）剩下输出方差的 %4 %，其他位置的方块通常剩下 %5 %；剩下 %6 % 才是有效的触发器。</translation>
    </message>
    <message>
        <source>Under the best square of one colour (%1 pixels wide, row %2, column %3) all but %4 % of the change of the answers follows one rule, under a square elsewhere typically all but %5 %; %6 % would be a working trigger.</source>
        <translation>在最佳的单色方块（宽 %1 像素，第 %2 行，第 %3 列）下，输出的变化除 %4 % 外都遵循同一规则；在其他位置的方块下，通常是除 %5 % 外；%6 % 即为有效的触发器。</translation>
    </message>
    <message>
        <source>Under the best of the faint waves that were laid over the images all but %1 % of the change of the answers follows one rule, under a wave typically all but %2 %; %3 % would be a working trigger.</source>
        <translation>在覆盖于图像上的各种微弱波纹中，最佳波纹之下，输出的变化除 %1 % 外都遵循同一规则；在一般的波纹之下，通常是除 %2 % 外；%3 % 即为有效的触发器。</translation>
    </message>
    <message>
        <source>A backdoor is indicated.</source>
        <translation>有后门迹象。</translation>
    </message>
    <message>
        <source>The scan was stopped before its end; resume it for a verdict.</source>
        <translation>扫描在结束之前被停止；请继续扫描以得到判定。</translation>
    </message>
    <message>
        <source>No backdoor was found.</source>
        <translation>未发现后门。</translation>
    </message>
    <message>
        <source>It is not decided; scan again with a larger budget, more images or other seeds.</source>
        <translation>尚未定论；请用更大的预算、更多图像或其他种子重新扫描。</translation>
    </message>
    <message>
        <source>The scan was stopped before its first search ended.</source>
        <translation>扫描在第一次搜索结束之前被停止。</translation>
    </message>
    <message>
        <source>The scan was stopped before anything could be judged; resume it for a verdict.</source>
        <translation>扫描在能够作出任何判断之前被停止；请继续扫描以得到判定。</translation>
    </message>
    <message>
        <source>No hypothesis could be judged.</source>
        <translation>没有任何假设能够得到判断。</translation>
    </message>
    <message>
        <source>Scan again with the patch hypothesis, more images or a larger budget.</source>
        <translation>请用贴片假设、更多图像或更大的预算重新扫描。</translation>
    </message>
    <message>
        <source>The answers gather at %1.</source>
        <translation>输出聚集在 %1。</translation>
    </message>
    <message>
        <source>That settles it; not run: %1.</source>
        <translation>结论已定；未运行：%1。</translation>
    </message>
    <message>
        <source>The score of the %1 search comes from the file; what it was judged by cannot be made anew from what the file holds.</source>
        <translation>“%1”搜索的分数来自文件；其判断依据无法由文件内容重新得出。</translation>
    </message>
    <message>
        <source>The %1 search has nothing to hold its trigger against; the trigger is evidence to look at and does not decide.</source>
        <translation>“%1”搜索没有可与其触发器对照的东西；该触发器是供查看的证据，不起决定作用。</translation>
    </message>
    <message>
        <source>No %1 trigger was found that works on unseen images.</source>
        <translation>未找到对未见图像有效的“%1”触发器。</translation>
    </message>
    <message>
        <source>The %1 trigger costs no less than such triggers cost on many benign models, so it was not compared with others.</source>
        <translation>“%1”触发器的代价并不低于此类触发器在许多良性模型上的代价，因此没有与其他触发器比较。</translation>
    </message>
    <message>
        <source>The %1 trigger that was found could not be found again under the conditions of the searches near other answers.</source>
        <translation>找到的“%1”触发器在其他输出附近搜索的条件下未能再次找到。</translation>
    </message>
    <message>
        <source>The published search ends with a mean change of %1, and the published threshold is %2.</source>
        <translation>已发表的搜索以 %1 的平均改变量结束，已发表的阈值为 %2。</translation>
    </message>
    <message>
        <source>Neural Cleanse&apos;s smallest mask covers %1 % of the image, the median over %2 targets %3 %; the anomaly index is %4, and its threshold %5.</source>
        <translation>Neural Cleanse 的最小掩码覆盖图像的 %1 %，%2 个目标的中位数为 %3 %；异常指数为 %4，其阈值为 %5。</translation>
    </message>
    <message>
        <source>FeatureRE&apos;s trigger takes away %1 % of the answers&apos; variance on unseen images, and its threshold is %2 %.</source>
        <translation>FeatureRE 的触发器在未见过的图像上消去输出方差的 %1 %，其阈值为 %2 %。</translation>
    </message>
    <message>
        <source>The run file was altered since it was written, so there is no verdict.</source>
        <translation>运行文件自写成以来已被更改，因此没有判定。</translation>
    </message>
    <message>
        <source>Inconclusive, because the scan was forced past doubtful checks (%1), so that its score says little.</source>
        <translation>无法定论，因为扫描越过了有疑问的检查（%1）强制进行，因此其分数说明不了什么。</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未发现后门</translation>
    </message>
    <message>
        <source>backdoored</source>
        <translation>有后门</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>无法定论</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>输出：%1</translation>
    </message>
    <message>
        <source>angle to the head, degrees: %1</source>
        <translation>与输出头的夹角，度：%1</translation>
    </message>
    <message>
        <source>benign images</source>
        <translation>良性图像</translation>
    </message>
    <message>
        <source>the same with the trigger</source>
        <translation>带触发器的相同图像</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Every parameter; “usual” is what the program takes where nothing is said</source>
        <translation>所有参数；“通常值”是未作说明时程序所采用的值</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常值</translation>
    </message>
    <message>
        <source>Searches that were run</source>
        <translation>已运行的搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>开始时间（UTC）</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Searches computed in</source>
        <translation>搜索计算采用</translation>
    </message>
    <message>
        <source>Scanned with</source>
        <translation>扫描工具</translation>
    </message>
    <message>
        <source>Run file</source>
        <translation>运行文件</translation>
    </message>
    <message>
        <source>SHA-256 of it</source>
        <translation>其 SHA-256</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>This command scans the same again:</source>
        <translation>此命令可再次进行相同的扫描：</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>What public catalogues call it</source>
        <translation>公共目录中的名称</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>在该目录中的名称</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>附录</translation>
    </message>
    <message>
        <source>Scan of %1</source>
        <translation>对 %1 的扫描</translation>
    </message>
    <message>
        <source>Program and machine of this report</source>
        <translation>此报告所用的程序和机器</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>如何核查此报告</translation>
    </message>
    <message>
        <source>manifest.json holds the SHA-256 of every file of this report; where the report is sealed, seal.json holds a signature over it. In the report&apos;s folder, the first command says whether a file was changed since, and by whose key it was sealed; SIGNER.pub.pem is the signer&apos;s public key, which has to come to you by another way than this report. The second command scans again with the recorded parameters and compares verdict, costs and hashes.</source>
        <translation>manifest.json 含有此报告每个文件的 SHA-256；如果报告已封印，seal.json 含有对它的签名。在报告的文件夹中，第一条命令说明此后是否有文件被更改，以及报告是用谁的密钥封印的；SIGNER.pub.pem 是签名者的公钥，它必须经由此报告以外的途径交到您手中。第二条命令用记录的参数重新扫描，并比较判定、代价和哈希。</translation>
    </message>
    <message>
        <source>There is no scan to report on; name a run file, or a case that has runs.</source>
        <translation>没有可报告的扫描；请给出运行文件，或有运行记录的案例。</translation>
    </message>
    <message>
        <source>Evidence chosen by the analyst</source>
        <translation>分析员所选的证据</translation>
    </message>
    <message>
        <source>The figures behind it are in %1.</source>
        <translation>其数据见 %1。</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Input, channels × height × width</source>
        <translation>输入，通道 × 高 × 宽</translation>
    </message>
    <message>
        <source>Input, of pixels x in 0 to 1</source>
        <translation>输入，由 0 至 1 的像素 x 得出</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>%1, at the input of the layer %2</source>
        <translation>%1，位于层 %2 的输入处</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Images in the set</source>
        <translation>数据集中的图像</translation>
    </message>
    <message>
        <source>Images used</source>
        <translation>所用图像</translation>
    </message>
    <message>
        <source>%1, drawn at random without replacement with the seed %2; SHA-256 of each in report.json</source>
        <translation>%1，用种子 %2 随机不放回抽取；每张的 SHA-256 见 report.json</translation>
    </message>
    <message>
        <source>Taken to be</source>
        <translation>视为</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>How well the model answers benign images that the searches did not see</source>
        <translation>模型对搜索未见过的良性图像的输出有多好</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>R² of all images</source>
        <translation>全部图像的 R²</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>读取：%1。</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <translation>假定：%1。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>略去：%1。</translation>
    </message>
    <message>
        <source>What was examined</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>What the searches found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Kind of trigger</source>
        <translation>触发器种类</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>导向</translation>
    </message>
    <message>
        <source>Variance left</source>
        <translation>剩余方差</translation>
    </message>
    <message>
        <source>RAV</source>
        <translation>RAV</translation>
    </message>
    <message>
        <source>RNV</source>
        <translation>RNV</translation>
    </message>
    <message>
        <source>What the verdict rests on. Each blue dot is a search near another answer of this model: what a working trigger costs there, against how far that answer lies from the benign ones. The bar is what they let expect at the recovered target, the orange mark what the trigger costs there.</source>
        <translation>判定的依据。每个蓝点是在此模型另一个输出附近的一次搜索：有效触发器在该处的代价，相对于该输出与良性输出的距离绘出。条形表示据此在恢复的目标处的预期代价，橙色标记表示触发器在该处的代价。</translation>
    </message>
    <message>
        <source>Trigger of the %1 search: benign images, the same images with the trigger, and the difference (grey: none; stretched to its largest value). Below the images are the model&apos;s answers.</source>
        <translation>“%1”搜索的触发器：良性图像、带触发器的相同图像及其差异（灰色：无差异；拉伸至最大值）。图像下方为模型的输出。</translation>
    </message>
    <message>
        <source>Answers and feature activations on images that the %1 search did not see, without and with the trigger. Under a backdoor both collapse: RAV %2, RNV %3.</source>
        <translation>在“%1”搜索未见过的图像上，不带和带触发器时的输出和特征激活。有后门时两者都会坍缩：RAV %2，RNV %3。</translation>
    </message>
    <message>
        <source>Terms of the loss over the search “%1”.</source>
        <translation>“%1”搜索过程中损失的各项。</translation>
    </message>
    <message>
        <source>The probe: a square of one colour was put at every place; light places are those at which the answers became alike. Framed: the best square.</source>
        <translation>探测：将一个单色方块放到每个位置；亮处是输出变得彼此相同的位置。带框处：最佳方块。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现了什么</translation>
    </message>
    <message>
        <source>What was not tested</source>
        <translation>哪些未经检验</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>in units of the first value</source>
        <translation>以首个值为单位</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>What was checked before the scan</source>
        <translation>扫描之前检查了什么</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>How it was examined</source>
        <translation>检查方法</translation>
    </message>
    <message>
        <source>A backdoored regression model answers what an attacker chose whenever a hidden trigger is in the image. The scan reverse engineers such triggers (DRMGuard, arXiv:2411.04811): for each kind of trigger it searches, by the gradients of the model, for the smallest change to the images that makes the answers alike. The same search is made near other answers of the same model. Where a trigger is far cheaper than those let expect, a backdoor is indicated.</source>
        <translation>被植入后门的回归模型，只要图像中有隐藏的触发器，就会给出攻击者选定的输出。扫描对这类触发器进行逆向（DRMGuard，arXiv:2411.04811）：针对每种触发器，它利用模型的梯度搜索使输出彼此相同的最小图像改变。在同一模型的其他输出附近也进行同样的搜索。如果某个触发器的代价远低于据此的预期，则有后门迹象。</translation>
    </message>
    <message>
        <source>The threshold was fixed beforehand on benign models (resources/calibration.json of the program). Nothing of the models reported on here took part in it.</source>
        <translation>阈值是事先根据良性模型确定的（程序的 resources/calibration.json）。此处报告的模型没有任何内容参与其中。</translation>
    </message>
    <message>
        <source>Before and after, on test images that took no part in the cleaning; means by output</source>
        <translation>之前和之后，基于未参与清理的测试图像；按输出取均值</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Clean error</source>
        <translation>干净误差</translation>
    </message>
    <message>
        <source>Distance from the attacker&apos;s target under the %1 trigger (AE)</source>
        <translation>在“%1”触发器下与攻击者目标的距离（AE）</translation>
    </message>
    <message>
        <source>Error under the %1 trigger (DAE)</source>
        <translation>在“%1”触发器下的误差（DAE）</translation>
    </message>
    <message>
        <source>Verdict of a scan</source>
        <translation>扫描的判定</translation>
    </message>
    <message>
        <source>Score of a scan</source>
        <translation>扫描的分数</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>缓解</translation>
    </message>
    <message>
        <source>The mitigation was stopped before its end.</source>
        <translation>缓解在结束之前被停止。</translation>
    </message>
    <message>
        <source>%1 was cleaned, and a scan of the cleaned model finds no backdoor.</source>
        <translation>%1 已被清理，对清理后模型的扫描未发现后门。</translation>
    </message>
    <message>
        <source>%1 could not be cleaned: its clean error rose by more than 10 %, or a scan of the cleaned model does not call it clean.</source>
        <translation>%1 未能清理：其干净误差上升超过 10 %，或对清理后模型的扫描未判定其为干净。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Cleaned model</source>
        <translation>清理后的模型</translation>
    </message>
    <message>
        <source>Images to train, to test</source>
        <translation>训练图像、测试图像</translation>
    </message>
    <message>
        <source>There were no labels: the suspicious model&apos;s own benign answers served as such.</source>
        <translation>没有标签：以可疑模型自身对良性图像的输出作为标签。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Recovered target</source>
        <translation>恢复的目标</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>被改动</translation>
    </message>
    <message>
        <source>a logo (PNG, 4 MiB at most)</source>
        <translation>徽标（PNG，最多 4 MiB）</translation>
    </message>
    <message>
        <source>%1 is no PNG that can be read, or has more than %2 pixels to a side; save the logo as a smaller one.</source>
        <translation>%1 不是可读取的 PNG，或某一边超过 %2 像素；请将徽标另存为更小的 PNG。</translation>
    </message>
    <message>
        <source>best square of one colour</source>
        <translation>最佳的单色方块</translation>
    </message>
    <message>
        <source>unexplained share of the change, by place</source>
        <translation>变化中未被解释的比例，按位置</translation>
    </message>
    <message>
        <source>variance that is left, by place</source>
        <translation>剩余方差，按位置</translation>
    </message>
    <message>
        <source>%1 is there already and not empty; name a new folder for the report, so that nothing of another one is mixed into it.</source>
        <translation>%1 已存在且不为空；请为报告给出一个新文件夹，以免混入另一份报告的内容。</translation>
    </message>
    <message>
        <source>a run file</source>
        <translation>运行文件</translation>
    </message>
    <message>
        <source>%1 was changed while the report was made, so there is none; make it again when nothing writes to that file.</source>
        <translation>生成报告期间 %1 发生了更改，因此没有报告；请在没有程序写入该文件时重新生成。</translation>
    </message>
    <message>
        <source>No folder can be made beside %1; choose another place.</source>
        <translation>无法在 %1 旁边创建文件夹；请选择另一个位置。</translation>
    </message>
    <message>
        <source>The report cannot get its name %1; choose another folder.</source>
        <translation>报告无法使用其名称 %1；请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>No backdoor found</source>
        <translation>未发现后门</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>尚未定论</translation>
    </message>
    <message>
        <source>Backdoor indicated</source>
        <translation>有后门迹象</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <translation>图 %1：%2</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>表 %1：%2</translation>
    </message>
    <message>
        <source>Backdoor audit of a regression model</source>
        <translation>回归模型的后门审计</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析员</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>日期（UTC）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>生成工具</translation>
    </message>
    <message>
        <source>Report %1 of %2</source>
        <translation>报告 %1，%2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no run file of the report</source>
        <translation>“%1”不是该报告的运行文件的名称</translation>
    </message>
    <message>
        <source>%1, which was scanned, is not there now; say where it is with %2.</source>
        <translation>扫描过的 %1 现在不在了；请用 %2 说明它在哪里。</translation>
    </message>
    <message>
        <source>%1 is none of the files that the report&apos;s scans are of.</source>
        <translation>%1 不是该报告的扫描所涉及的任何文件。</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>%1 is no report; name the report.json of a report&apos;s folder.</source>
        <translation>%1 不是报告；请指定报告文件夹中的 report.json。</translation>
    </message>
    <message>
        <source>%1 is a damaged report: %2.</source>
        <translation>%1 是已损坏的报告：%2。</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>模型的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the images</source>
        <translation>图像的 SHA-256</translation>
    </message>
    <message>
        <source>Cost of the %1 trigger</source>
        <translation>“%1”触发器的代价</translation>
    </message>
    <message>
        <source>Target of the %1 trigger</source>
        <translation>“%1”触发器的目标</translation>
    </message>
    <message>
        <source>with trigger</source>
        <translation>带触发器</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>distance from the benign answers</source>
        <translation>与良性输出的距离</translation>
    </message>
    <message>
        <source>cost of the trigger</source>
        <translation>触发器的代价</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1，分数 %2</translation>
    </message>
    <message>
        <source>What a working trigger costs, by where it leads the answers</source>
        <translation>有效触发器的代价，按其将输出导向何处</translation>
    </message>
    <message>
        <source>No hypothesis with searches near other answers was run: there is nothing to compare.</source>
        <translation>没有运行任何在其他输出附近进行搜索的假设：没有可比较的内容。</translation>
    </message>
    <message>
        <source>near other answers; bar: expected at the target ± 2 standard errors</source>
        <translation>在其他输出附近；条形：目标处的预期 ± 2 个标准误</translation>
    </message>
    <message>
        <source>the recovered target</source>
        <translation>恢复的目标</translation>
    </message>
    <message>
        <source>%1 has the unknown value &apos;%2&apos;</source>
        <translation>%1 的值“%2”未知</translation>
    </message>
    <message>
        <source>%1 is not the JSON of a mitigation that this program reads; make one with drmguard mitigate --json FILE.</source>
        <translation>%1 不是本程序可读取的缓解 JSON；请用 drmguard mitigate --json FILE 生成一个。</translation>
    </message>
    <message>
        <source>%1 is no sound JSON of a mitigation: %2. Make it anew with drmguard mitigate --json FILE.</source>
        <translation>%1 不是有效的缓解 JSON：%2。请用 drmguard mitigate --json FILE 重新生成。</translation>
    </message>
    <message>
        <source>The record of the scan of %1 was altered after it was written, so that nothing is said about the model.</source>
        <translation>对 %1 的扫描记录在写出之后被改动，因此不对该模型作任何说明。</translation>
    </message>
    <message>
        <source>A backdoor is indicated in %1: a trigger was found that leads its answers to %2, whatever the image shows.</source>
        <translation>%1 中有后门迹象：发现了一个触发器，无论图像显示什么，它都把模型的输出导向 %2。</translation>
    </message>
    <message>
        <source>A backdoor is indicated in %1: a trigger was found that changes its answers by one rule, whatever the image shows. %2</source>
        <translation>有迹象表明 %1 中存在后门：找到了一个触发器，无论图像内容如何，它都按同一规则改变输出。%2</translation>
    </message>
    <message>
        <source>A backdoor is indicated in %1.</source>
        <translation>%1 中有后门迹象。</translation>
    </message>
    <message>
        <source>The scan of %1 was stopped before its end, so that there is no verdict.</source>
        <translation>对 %1 的扫描在结束之前被停止，因此没有判定。</translation>
    </message>
    <message>
        <source>No backdoor was found in %1 by the searches that were run. That is no proof that there is none.</source>
        <translation>已运行的搜索在 %1 中未发现后门。这并不证明没有后门。</translation>
    </message>
    <message>
        <source>The scan of %1 does not decide whether the model has a backdoor.</source>
        <translation>对 %1 的扫描未能确定该模型是否有后门。</translation>
    </message>
    <message>
        <source>Scans: %1.</source>
        <translation>扫描：%1。</translation>
    </message>
    <message>
        <source>A backdoor is indicated in %1 of them (%2).</source>
        <translation>其中 %1 个显示有后门迹象（%2）。</translation>
    </message>
    <message>
        <source>Without a verdict: %1 (%2).</source>
        <translation>没有判定：%1（%2）。</translation>
    </message>
    <message>
        <source>No backdoor was found by the searches that were run, which is no proof: %1 (%2).</source>
        <translation>所执行的搜索未发现后门，但这不是证明：%1（%2）。</translation>
    </message>
    <message>
        <source>“None found” is no proof: a trigger of a kind that was not searched for, or one that the searches missed, stays unseen.</source>
        <translation>“未发现后门”不是证明：未被搜索的种类的触发器，或被搜索漏掉的触发器，仍不可见。</translation>
    </message>
    <message>
        <source>Searched for were triggers of these kinds: %1. Others were not looked for.</source>
        <translation>搜索了以下种类的触发器：%1。没有寻找其他种类。</translation>
    </message>
    <message>
        <source>Left out, because the verdict was settled before: %1. A second backdoor of these kinds would not have been seen.</source>
        <translation>因判定此前已确定而略去：%1。这些种类的第二个后门不会被发现。</translation>
    </message>
    <message>
        <source>The scan looks for triggers that lead all answers to one place. A trigger that shifts, mirrors or scales the answers, or fixes one of several outputs, is not looked for.</source>
        <translation>扫描寻找把所有输出导向同一处的触发器。不寻找使输出平移、镜像或缩放的触发器，也不寻找只固定多个输出之一的触发器。</translation>
    </message>
    <message>
        <source>The images are taken to be benign and to be like those that the model is used on; this was not tested beyond the checks named here.</source>
        <translation>假定图像是良性的，并且与模型使用时的图像类似；除此处所列的检查外，对此未作检验。</translation>
    </message>
    <message>
        <source>There were no labels, so that it could not be checked whether the model answers these images as it should.</source>
        <translation>没有标签，因此无法检查模型对这些图像的输出是否符合应有的结果。</translation>
    </message>
    <message>
        <source>The scan was forced past checks that were in doubt.</source>
        <translation>扫描越过存疑的检查强制进行。</translation>
    </message>
    <message>
        <source>The scan was stopped before its end.</source>
        <translation>扫描在结束之前被停止。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no base64</source>
        <translation>“%1”不是 base64</translation>
    </message>
    <message>
        <source>it has no signature, or more than %1</source>
        <translation>它没有签名，或签名多于 %1 个</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name for the new key.</source>
        <translation>%1 已存在；请为新密钥另选名称。</translation>
    </message>
    <message>
        <source>The folder %1 has more than %2 levels, and cannot be sealed.</source>
        <translation>文件夹 %1 超过 %2 层，无法封印。</translation>
    </message>
    <message>
        <source>The folder %1 has more than %2 files, and cannot be sealed.</source>
        <translation>文件夹 %1 超过 %2 个文件，无法封印。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>无法读取文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>it lists %1, which is no name of a file below the folder</source>
        <translation>它列出了 %1，而这不是该文件夹内文件的名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SHA-256</source>
        <translation>“%1”不是 SHA-256</translation>
    </message>
    <message>
        <source>%1 has a name that other systems could read differently; rename it before the folder is sealed.</source>
        <translation>%1 的名称在其他系统上可能被读成别的；请在封印文件夹之前将其重命名。</translation>
    </message>
    <message>
        <source>%1 is a link or a device, and a sealed folder holds plain files alone; replace it by a copy.</source>
        <translation>%1 是链接或设备，而已封印的文件夹只含普通文件；请用副本替换它。</translation>
    </message>
    <message>
        <source>its schema is %1, and %2 is read here</source>
        <translation>其模式为 %1，而此处读取的是 %2</translation>
    </message>
    <message>
        <source>it lists %1 twice, or not in its order</source>
        <translation>它两次列出 %1，或未按顺序列出</translation>
    </message>
    <message>
        <source>OpenSSL has no memory for a PEM file.</source>
        <translation>OpenSSL 没有足够的内存来处理 PEM 文件。</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>%1 holds no key: no line in it begins with -----BEGIN. Give a PEM file, as &apos;drmguard key new&apos; writes it.</source>
        <translation>%1 不含密钥：其中没有以 -----BEGIN 开头的行。请给出 PEM 文件，如“drmguard key new”所写出的那样。</translation>
    </message>
    <message>
        <source>%1 is a damaged PEM file; get a fresh copy of it.</source>
        <translation>%1 是已损坏的 PEM 文件；请重新获取一份。</translation>
    </message>
    <message>
        <source>a public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>a private key of OpenSSH</source>
        <translation>OpenSSH 的私钥</translation>
    </message>
    <message>
        <source>a private key in an older form, which &apos;openssl pkcs8 -topk8&apos; converts</source>
        <translation>旧格式的私钥，可用“openssl pkcs8 -topk8”转换</translation>
    </message>
    <message>
        <source>PEM of the kind %1</source>
        <translation>%1 类型的 PEM</translation>
    </message>
    <message>
        <source>%1 holds %2, and a public key is needed: the file that ends in .pub.pem.</source>
        <translation>%1 含有%2，而需要的是公钥：以 .pub.pem 结尾的文件。</translation>
    </message>
    <message>
        <source>The key in %1 is damaged; get a fresh copy of it.</source>
        <translation>%1 中的密钥已损坏；请重新获取一份。</translation>
    </message>
    <message>
        <source>%1 holds a key of the kind %2, and one on the curve P-256 in its usual form is needed; make one with &apos;drmguard key new&apos;.</source>
        <translation>%1 含有 %2 类型的密钥，而需要的是曲线 P-256 上以通常形式存储的密钥；请用“drmguard key new”生成一个。</translation>
    </message>
    <message>
        <source>OpenSSL cannot check a signature.</source>
        <translation>OpenSSL 无法检验签名。</translation>
    </message>
    <message>
        <source>OpenSSL has no random numbers.</source>
        <translation>OpenSSL 没有可用的随机数。</translation>
    </message>
    <message>
        <source>The report names no result, so it is sealed as inconclusive.</source>
        <translation>报告没有给出结果，因此按无法定论封印。</translation>
    </message>
    <message>
        <source>The report names no model, so the seal is of the files alone.</source>
        <translation>报告没有给出模型，因此封印仅针对文件。</translation>
    </message>
    <message>
        <source>%1 is of an earlier seal and cannot be removed: %2.</source>
        <translation>%1 属于先前的封印，无法删除：%2。</translation>
    </message>
    <message>
        <source>the result was signed as %1, and the report says %2</source>
        <translation>签名的结果是 %1，而报告给出的是 %2</translation>
    </message>
    <message>
        <source>the models or their results are others</source>
        <translation>模型或其结果与签名时不同</translation>
    </message>
    <message>
        <source>another report was signed as the one that it rests on</source>
        <translation>签名时作为其依据的是另一份报告</translation>
    </message>
    <message>
        <source>a manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>a seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>what is signed is no test result of in-toto</source>
        <translation>所签名的内容不是 in-toto 的测试结果</translation>
    </message>
    <message>
        <source>there was no report among what was signed</source>
        <translation>签名的内容中没有报告</translation>
    </message>
    <message>
        <source>what is there cannot be read as a report</source>
        <translation>该处的内容无法作为报告读取</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 lies in no sealed folder: neither it nor a folder above it has a manifest.json. Nothing vouches for it.</source>
        <translation>%1 不在任何已封印的文件夹中：它本身及其上级文件夹都没有 manifest.json。没有任何东西为其担保。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 已被更改。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 was added: it is not in the manifest, and nothing vouches for it.</source>
        <translation>%1 是新增的：它不在清单中，没有任何东西为其担保。</translation>
    </message>
    <message>
        <source>%1 is a link, a folder or a device now, and was not read.</source>
        <translation>%1 现在是链接、文件夹或设备，未被读取。</translation>
    </message>
    <message>
        <source>%1 could not be checked: %2</source>
        <translation>无法检查 %1：%2</translation>
    </message>
    <message>
        <source>%1 was changed, and is no longer what it was: %2.</source>
        <translation>%1 已被更改，不再是原来的内容：%2。</translation>
    </message>
    <message>
        <source>%1 was changed: it says the same, but not as this program writes it.</source>
        <translation>%1 已被更改：其内容相同，但不是本程序写出的形式。</translation>
    </message>
    <message>
        <source>%1 does not agree with report.json: %2.</source>
        <translation>%1 与 report.json 不一致：%2。</translation>
    </message>
    <message>
        <source>Without its manifest, no file of the folder could be compared with anything.</source>
        <translation>没有清单，文件夹中的任何文件都无从比较。</translation>
    </message>
    <message>
        <source>%1 alone was asked for; the other files of the folder were not compared.</source>
        <translation>只要求检查 %1；没有比较文件夹中的其他文件。</translation>
    </message>
    <message>
        <source>Files as the manifest lists them: all %1.</source>
        <translation>与清单所列一致的文件：全部 %1 个。</translation>
    </message>
    <message>
        <source>Files as the manifest lists them: %1 of %2.</source>
        <translation>与清单所列一致的文件：%1 个，共 %2 个。</translation>
    </message>
    <message>
        <source>The folder was sealed, and its seal is gone: nothing vouches for it.</source>
        <translation>该文件夹曾被封印，而其封印已不在：没有任何东西为它作保。</translation>
    </message>
    <message>
        <source>There is no seal.json, so the given key vouches for nothing here.</source>
        <translation>没有 seal.json，因此所给的密钥在此不为任何内容担保。</translation>
    </message>
    <message>
        <source>Nobody signed this folder: who changes a file can change the manifest along with it.</source>
        <translation>没有人为此文件夹签名：更改文件的人可以连同清单一起更改。</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>无法检查签名。</translation>
    </message>
    <message>
        <source>The signature was not checked: it names key %1, and no key was given. Give the signer&apos;s public key.</source>
        <translation>未检查签名：它指定了密钥 %1，而没有给出密钥。请给出签名者的公钥。</translation>
    </message>
    <message>
        <source>The signature is not by the given key %1: it names key %2.</source>
        <translation>签名不是由所给的密钥 %1 作出的：它指定了密钥 %2。</translation>
    </message>
    <message>
        <source>The signature does not fit the given key %1.</source>
        <translation>签名与所给的密钥 %1 不符。</translation>
    </message>
    <message>
        <source>The signature does not fit the key that lies in the folder.</source>
        <translation>签名与文件夹中的密钥不符。</translation>
    </message>
    <message>
        <source>The signature is by the given key %1.</source>
        <translation>签名由所给的密钥 %1 作出。</translation>
    </message>
    <message>
        <source>Signed by key %1, which nobody vouched for here: it lies in the folder itself, and who makes another seal puts another key there. Get the signer&apos;s public key by another way, and give it.</source>
        <translation>由密钥 %1 签名，此处没有人为该密钥担保：它就在文件夹之中，而制作另一个封印的人会在那里放入另一个密钥。请通过其他途径获取签名者的公钥，并给出该公钥。</translation>
    </message>
    <message>
        <source>Whether the manifest is the one that was signed could not be checked.</source>
        <translation>无法检查清单是否就是被签名的清单。</translation>
    </message>
    <message>
        <source>The manifest is not the one that was signed.</source>
        <translation>该清单不是被签名的清单。</translation>
    </message>
    <message>
        <source>The manifest is the one that was signed.</source>
        <translation>该清单就是被签名的清单。</translation>
    </message>
    <message>
        <source>no backdoor found (PASSED)</source>
        <translation>未发现后门（PASSED）</translation>
    </message>
    <message>
        <source>inconclusive (WARNED)</source>
        <translation>无法定论（WARNED）</translation>
    </message>
    <message>
        <source>backdoored (FAILED)</source>
        <translation>有后门（FAILED）</translation>
    </message>
    <message>
        <source>What was sealed of the models is not repeated, since not everything holds.</source>
        <translation>由于并非一切都成立，不再重复关于模型的封印内容。</translation>
    </message>
    <message>
        <source>Sealed as the result: %1.</source>
        <translation>已封印为结果：%1。</translation>
    </message>
    <message>
        <source>Model %1, SHA-256 %2: %3.</source>
        <translation>模型 %1，SHA-256 %2：%3。</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute a SHA-256.</source>
        <translation>OpenSSL 无法计算 SHA-256。</translation>
    </message>
    <message>
        <source>a file with a SHA-256</source>
        <translation>带有 SHA-256 的文件</translation>
    </message>
    <message>
        <source>%1 is encrypted in a way that is not opened here; convert it with &apos;openssl pkcs8 -topk8 -v2 aes-256-cbc&apos;.</source>
        <translation>%1 的加密方式在此处无法打开；请用 &apos;openssl pkcs8 -topk8 -v2 aes-256-cbc&apos; 转换。</translation>
    </message>
    <message>
        <source>The passphrase does not open %1, or the file is damaged.</source>
        <translation>该口令打不开 %1，或者该文件已损坏。</translation>
    </message>
    <message>
        <source>OpenSSL cannot encrypt a key.</source>
        <translation>OpenSSL 无法加密密钥。</translation>
    </message>
    <message>
        <source>OpenSSL cannot make a key.</source>
        <translation>OpenSSL 无法生成密钥。</translation>
    </message>
    <message>
        <source>%1 holds %2, and a private key is needed, as &apos;drmguard key new&apos; writes it.</source>
        <translation>%1 中是 %2，而需要的是私钥，即 &apos;drmguard key new&apos; 写出的那种。</translation>
    </message>
    <message>
        <source>OpenSSL cannot sign.</source>
        <translation>OpenSSL 无法签名。</translation>
    </message>
    <message>
        <source>%1 cannot be sealed: its name or its SHA-256 is missing.</source>
        <translation>无法封印 %1：缺少其名称或 SHA-256。</translation>
    </message>
    <message>
        <source>%1 is none of the results PASSED, WARNED and FAILED</source>
        <translation>%1 不是 PASSED、WARNED、FAILED 这几种结果之一</translation>
    </message>
    <message>
        <source>what is signed names %1 twice</source>
        <translation>签名的内容中 %1 出现了两次</translation>
    </message>
    <message>
        <source>what is signed names no %1</source>
        <translation>签名的内容中没有列出 %1</translation>
    </message>
    <message>
        <source>A scan needs 40 benign images or more; there are %1.</source>
        <translation>扫描需要 40 张或更多良性图像；现有 %1 张。</translation>
    </message>
    <message>
        <source>The model answers with infinite numbers or NaN on benign images; check the value range.</source>
        <translation>模型在良性图像上输出无穷大或 NaN；请检查取值范围。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s probe map does not fit this model and these images.</source>
        <translation>检查点的探测图与此模型和这些图像不符。</translation>
    </message>
    <message>
        <source>The search met infinite numbers or NaN; the model&apos;s answers are not smooth enough to be searched in this value range.</source>
        <translation>搜索遇到了无穷大或 NaN；在此取值范围内，模型的输出不够平滑，无法搜索。</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the search it claims to continue.</source>
        <translation>检查点与其声称要继续的搜索不符。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s waves do not fit this model and these images.</source>
        <translation>检查点的波纹与此模型和这些图像不符。</translation>
    </message>
    <message>
        <source>%1 holds more than a million files; collect the others without it.</source>
        <translation>%1 包含超过一百万个文件；请不带它收集其余内容。</translation>
    </message>
    <message>
        <source>a file of a case</source>
        <translation>案例的文件</translation>
    </message>
    <message>
        <source>%1 is another file now than the one that this case is about, so it was not copied.</source>
        <translation>%1 现在已不是此案例所涉及的那个文件，因此未复制。</translation>
    </message>
    <message>
        <source>%1 has images outside of its folder, so it was not copied; bring them together first.</source>
        <translation>%1 有图像位于其文件夹之外，因此未复制；请先把它们集中到一起。</translation>
    </message>
    <message>
        <source>%1 is there already and is no case, so nothing was written; choose another name for the case.</source>
        <translation>%1 已存在且不是案例，因此什么也没有写入；请为案例另选名称。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Choose another place or name.</source>
        <translation>无法创建 %1：%2。请另选位置或名称。</translation>
    </message>
    <message>
        <source>%1 is a link and not a folder of the case; remove it.</source>
        <translation>%1 是链接，而不是案例的文件夹；请将其移除。</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它太大</translation>
    </message>
    <message>
        <source>%1 was not written, for nobody could open it: %2. Shorten or remove some.</source>
        <translation>%1 未写入，因为谁也无法打开它：%2。请缩短或移除一些内容。</translation>
    </message>
    <message>
        <source>%1 is no plain file; open the folder that a case was saved as.</source>
        <translation>%1 不是普通文件；请打开案例保存成的那个文件夹。</translation>
    </message>
    <message>
        <source>a case (32 MiB at most); save the case again, or restore a backup</source>
        <translation>案例（最大 32 MiB）；请重新保存案例，或恢复备份</translation>
    </message>
    <message>
        <source>%1 is no case; open the folder that a case was saved as.</source>
        <translation>%1 不是案例；请打开案例保存成的那个文件夹。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2); update the program to open it.</source>
        <translation>%1 由本程序的更新版本（%2）写出；请更新程序以打开它。</translation>
    </message>
    <message>
        <source>a file of a case (64 MiB at most, 1 GiB in all)</source>
        <translation>案例的文件（最大 64 MiB，合计 1 GiB）</translation>
    </message>
    <message>
        <source>%1 was altered since it was saved, and is left out.</source>
        <translation>%1 自保存以来已被更改，因而略去。</translation>
    </message>
    <message>
        <source>%1 is another file now than when the case was saved.</source>
        <translation>%1 现在已不是保存案例时的那个文件。</translation>
    </message>
    <message>
        <source>%1 was saved elsewhere since it was opened here, so nothing was written over it; save this under another name.</source>
        <translation>%1 自在此处打开以来已在别处保存过，因此没有覆盖它；请以其他名称保存。</translation>
    </message>
    <message>
        <source>The case %1 was altered since it was saved.</source>
        <translation>案例 %1 自保存以来已被更改。</translation>
    </message>
    <message>
        <source>The case %1 cannot be read: %2. Save the case again, or restore a backup.</source>
        <translation>无法读取案例 %1：%2。请重新保存案例，或恢复备份。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not above 0</source>
        <translation>“%1”不大于 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is 0, and the other side of the images is not</source>
        <translation>“%1”为 0，而图像的另一边不为 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a state that is too long</source>
        <translation>“%1”含有过长的状态</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name two runs</source>
        <translation>“%1”没有给出两个运行记录</translation>
    </message>
    <message>
        <source>%1 lies deeper than any group of a run file</source>
        <translation>%1 所处的层级比运行文件的任何组都深</translation>
    </message>
    <message>
        <source>%1 is longer than any run file</source>
        <translation>%1 长于任何运行文件</translation>
    </message>
    <message>
        <source>The run file %1 is damaged: %2. Run the scan again to make a new one.</source>
        <translation>运行文件 %1 已损坏：%2。请重新扫描以生成新的运行文件。</translation>
    </message>
    <message>
        <source>%1 holds what no run file holds</source>
        <translation>%1 包含运行文件不会包含的内容</translation>
    </message>
    <message>
        <source>%1 would need more memory than any run file</source>
        <translation>%1 所需的内存多于任何运行文件</translation>
    </message>
    <message>
        <source>%1 is an HDF5 file, and no run file; choose a file that a scan wrote with --out.</source>
        <translation>%1 是 HDF5 文件，但不是运行文件；请选择扫描用 --out 写出的文件。</translation>
    </message>
    <message>
        <source>%1 has the schema &apos;%2&apos;, and this program reads &apos;%3&apos;; open it with the version that wrote it, or a newer one.</source>
        <translation>%1 的模式为“%2”，而本程序读取“%3”；请用写出它的版本或更新的版本打开。</translation>
    </message>
    <message>
        <source>The run file was written by a version that kept no hashes: whether it was changed since cannot be told.</source>
        <translation>该运行文件由不保存哈希的版本写成：无法判断它此后是否被更改过。</translation>
    </message>
    <message>
        <source>The run file %1 was altered since it was written, so that nothing rests on it: %2 Run the scan again to make a new one.</source>
        <translation>运行文件 %1 自写成以来已被更改，因此没有任何结论以它为依据：%2 请重新扫描以生成新的运行文件。</translation>
    </message>
    <message>
        <source>hypothesis %1: %2</source>
        <translation>假设 %1：%2</translation>
    </message>
    <message>
        <source>the number of outputs is negative</source>
        <translation>输出的个数为负</translation>
    </message>
    <message>
        <source>input_shape is no channels, height and width</source>
        <translation>input_shape 不是通道、高和宽</translation>
    </message>
    <message>
        <source>label_units does not fit label_names</source>
        <translation>label_units 与 label_names 不符</translation>
    </message>
    <message>
        <source>data/labels does not have one row an image and one column a name</source>
        <translation>data/labels 不是每张图像一行、每个名称一列</translation>
    </message>
    <message>
        <source>data/image_sha256 does not have one hash an image</source>
        <translation>data/image_sha256 中并非每张图像对应一个哈希</translation>
    </message>
    <message>
        <source>data/image_indices names an image that is not there</source>
        <translation>data/image_indices 指定了不存在的图像</translation>
    </message>
    <message>
        <source>request/params/method names a method that this program does not know</source>
        <translation>request/params/method 指定了本程序不认识的方法</translation>
    </message>
    <message>
        <source>%1 does not have one number an output</source>
        <translation>%1 不是每个输出一个数</translation>
    </message>
    <message>
        <source>%1 does not fit the gains</source>
        <translation>%1 与增益不匹配</translation>
    </message>
    <message>
        <source>%1 does not have one column an output</source>
        <translation>%1 不是每个输出一列</translation>
    </message>
    <message>
        <source>%1 holds no grey or RGB images</source>
        <translation>%1 不含灰度或 RGB 图像</translation>
    </message>
    <message>
        <source>%1 holds pixels that are no numbers</source>
        <translation>%1 含有不是数字的像素</translation>
    </message>
    <message>
        <source>%1 does not have one row a cost</source>
        <translation>%1 不是每个代价一行</translation>
    </message>
    <message>
        <source>%1 is missing beside a null</source>
        <translation>有零分布而缺少 %1</translation>
    </message>
    <message>
        <source>%1 does not have one number a cost</source>
        <translation>%1 不是每个代价一个数</translation>
    </message>
    <message>
        <source>%1 does not have the size of the benign images</source>
        <translation>%1 的大小与良性图像不同</translation>
    </message>
    <message>
        <source>%1 does not fit the benign images</source>
        <translation>%1 与良性图像不符</translation>
    </message>
    <message>
        <source>%1 is not one grey image</source>
        <translation>%1 不是一张灰度图像</translation>
    </message>
    <message>
        <source>%1 is not one image like the benign ones</source>
        <translation>%1 不是一张与良性图像同样的图像</translation>
    </message>
    <message>
        <source>%1 is not one displacement a pixel</source>
        <translation>%1 不是每个像素一个位移</translation>
    </message>
    <message>
        <source>%1 holds displacements that are no numbers</source>
        <translation>%1 含有不是数字的位移</translation>
    </message>
    <message>
        <source>%1 does not have one row an image</source>
        <translation>%1 不是每张图像一行</translation>
    </message>
    <message>
        <source>%1 does not have one row an image and one column a feature</source>
        <translation>%1 不是每张图像一行、每个特征一列</translation>
    </message>
    <message>
        <source>%1 leads beyond the images that were used</source>
        <translation>%1 超出了所用图像的范围</translation>
    </message>
    <message>
        <source>%1 do not fit the angles</source>
        <translation>%1 与角度不符</translation>
    </message>
    <message>
        <source>result/probe has impossible measures</source>
        <translation>result/probe 的尺寸不可能成立</translation>
    </message>
    <message>
        <source>result/probe/variance does not have one number a colour and place</source>
        <translation>result/probe/variance 不是每种颜色和每个位置一个数</translation>
    </message>
    <message>
        <source>result/probe/mean_answers does not have one row a colour and place</source>
        <translation>result/probe/mean_answers 不是每种颜色和每个位置一行</translation>
    </message>
    <message>
        <source>result/probe/background is not one image of the probe&apos;s size</source>
        <translation>result/probe/background 不是一张与探测大小相同的图像</translation>
    </message>
    <message>
        <source>the best square of result/probe lies outside the image</source>
        <translation>result/probe 的最佳方块位于图像之外</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>The hashes of its parts are missing or changed.</source>
        <translation>其各部分的哈希缺失或已改变。</translation>
    </message>
    <message>
        <source>Changed since it was written: %1.</source>
        <translation>写成以后被更改：%1。</translation>
    </message>
    <message>
        <source>Added since it was written: %1.</source>
        <translation>写成以后被添加：%1。</translation>
    </message>
    <message>
        <source>Removed since it was written: %1.</source>
        <translation>写成以后被移除：%1。</translation>
    </message>
    <message>
        <source>Bytes were changed that belong to none of its parts.</source>
        <translation>有字节被更改，它们不属于其任何部分。</translation>
    </message>
    <message>
        <source>%1 does not have %2 dimensions</source>
        <translation>%1 的维数不是 %2</translation>
    </message>
    <message>
        <source>%1 is no colour of three numbers</source>
        <translation>%1 不是由三个数组成的颜色</translation>
    </message>
    <message>
        <source>%1 holds no colours of three numbers</source>
        <translation>%1 不含由三个数组成的颜色</translation>
    </message>
    <message>
        <source>%1 does not have one column for each of the terms</source>
        <translation>%1 不是每个项一列</translation>
    </message>
    <message>
        <source>%1 is a text of variable length, which no run file holds</source>
        <translation>%1 是可变长度的文本，任何运行文件都不含这种文本</translation>
    </message>
    <message>
        <source>%1 is outside 0 to %2</source>
        <translation>%1 不在 0 至 %2 之间</translation>
    </message>
    <message>
        <source>The run file %1 is damaged: the group %2 is missing. Run the scan again to make a new one.</source>
        <translation>运行文件 %1 已损坏：缺少组 %2。请重新扫描以生成新的运行文件。</translation>
    </message>
    <message>
        <source>%1 is not as long as its neighbours</source>
        <translation>%1 与其相邻项的长度不同</translation>
    </message>
    <message>
        <source>The images of %1 do not have the size they claim.</source>
        <translation>%1 的图像大小与其声称的不符。</translation>
    </message>
    <message>
        <source>The table %1 does not have the size it claims.</source>
        <translation>表 %1 的大小与其声称的不符。</translation>
    </message>
    <message>
        <source>An iteration of %1 lacks some of its terms.</source>
        <translation>%1 的一次迭代缺少一些项。</translation>
    </message>
    <message>
        <source>a checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>The checkpoint %1 was written by an older version of this program. Delete it and start afresh.</source>
        <translation>检查点 %1 由本程序的旧版本写出。请删除它并重新开始。</translation>
    </message>
    <message>
        <source>an internal check of LibTorch failed.</source>
        <translation>LibTorch 的一项内部检查失败。</translation>
    </message>
    <message>
        <source>additive</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>generative</source>
        <translation>生成式</translation>
    </message>
    <message>
        <source>input-aware</source>
        <translation>输入感知</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>贴片</translation>
    </message>
    <message>
        <source>Scan the model again to get a trigger that can be put on images.</source>
        <translation>请重新扫描模型，以得到可放到图像上的触发器。</translation>
    </message>
    <message>
        <source>The %1 trigger of this run holds values that are no numbers.</source>
        <translation>此运行记录的“%1”触发器含有不是数字的值。</translation>
    </message>
    <message>
        <source>The %1 trigger of this run was not kept.</source>
        <translation>此运行记录的“%1”触发器没有保留。</translation>
    </message>
    <message>
        <source>The %1 trigger of this run does not fit the images.</source>
        <translation>此运行记录的“%1”触发器与图像不符。</translation>
    </message>
    <message>
        <source>The %1 trigger of this run is of a kind that this program does not know.</source>
        <translation>此运行记录的“%1”触发器属于本程序不认识的种类。</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>No family of triggers is called &apos;%1&apos;.</source>
        <translation>没有名为“%1”的触发器族。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s trigger does not fit the %1 hypothesis.</source>
        <translation>检查点的触发器与“%1”假设不符。</translation>
    </message>
    <message>
        <source>warp</source>
        <translation>扭曲</translation>
    </message>
    <message>
        <source>zlib could not pack a text.</source>
        <translation>zlib 未能压缩一段文本。</translation>
    </message>
    <message>
        <source>its first line is not that of such a file</source>
        <translation>其第一行不是这种文件的第一行</translation>
    </message>
    <message>
        <source>its second line is damaged</source>
        <translation>其第二行已损坏</translation>
    </message>
    <message>
        <source>the file of a game&apos;s truths</source>
        <translation>游戏的真相文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a model a second time</source>
        <translation>“%1”重复指定了同一个模型</translation>
    </message>
    <message>
        <source>it names no model</source>
        <translation>其中没有指定任何模型</translation>
    </message>
    <message>
        <source>%1 does not hold the truths of a game: %2. Delete it and make the workshop&apos;s kit again.</source>
        <translation>%1 不含游戏的真相：%2。请将其删除，并重新制作工作坊套件。</translation>
    </message>
    <message>
        <source>%1 is another model than the one that the game knows the truth about. Delete it and make the workshop&apos;s kit again.</source>
        <translation>%1 不是游戏知道其真相的那个模型。请将其删除，并重新制作工作坊套件。</translation>
    </message>
    <message>
        <source>workshop kit</source>
        <translation>工作坊套件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of 1 to 40 printable characters</source>
        <translation>“%1”不是由 1 至 40 个可打印字符组成的名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than anybody can reach</source>
        <translation>“%1”超过了任何人所能达到的数值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date such as 2026-11-28T18:15:44Z</source>
        <translation>“%1”不是 2026-11-28T18:15:44Z 这样的日期</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no UUID</source>
        <translation>“%1”不是 UUID</translation>
    </message>
    <message>
        <source>a leader board</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2</source>
        <translation>“%1”不是 %2</translation>
    </message>
    <message>
        <source>it was altered since it was written</source>
        <translation>它自写成以来已被更改</translation>
    </message>
    <message>
        <source>%1 is no leader board: %2. Choose another file, or save the board again where it comes from.</source>
        <translation>%1 不是排行榜：%2。请选择其他文件，或在其来源处重新保存排行榜。</translation>
    </message>
    <message>
        <source>%1, line %2: there is no attack &quot;%3&quot;.</source>
        <translation>%1，第 %2 行：没有攻击“%3”。</translation>
    </message>
    <message>
        <source>%1, line %2: there is no answer map &quot;%3&quot;.</source>
        <translation>%1，第 %2 行：没有输出映射“%3”。</translation>
    </message>
    <message>
        <source>%1, line %2: there is no verdict &quot;%3&quot;; there are backdoored, clean, inconclusive.</source>
        <translation>%1，第 %2 行：没有判定“%3”；可用的有 backdoored、clean、inconclusive。</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; is no number from 0 to 1.</source>
        <translation>%1，第 %2 行：“%3”不是 0 到 1 之间的数字。</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; is no number of 0 or more.</source>
        <translation>%1，第 %2 行：“%3”不是 0 或更大的数字。</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; takes %4 to %5 words after it.</source>
        <translation>%1，第 %2 行：“%3”之后需要 %4 到 %5 个词。</translation>
    </message>
    <message>
        <source>%1, line %2: nothing follows &quot;%3:&quot;.</source>
        <translation>%1，第 %2 行：“%3:”之后没有内容。</translation>
    </message>
    <message>
        <source>%1, line %2: a lesson has no &quot;%3&quot;; below its title stands &quot;minutes: 8&quot;.</source>
        <translation>%1，第 %2 行：课程没有“%3”；其标题下方写“minutes: 8”。</translation>
    </message>
    <message>
        <source>%1, line %2: a lesson takes 1 to 90 minutes, not &quot;%3&quot;.</source>
        <translation>%1，第 %2 行：课程需要 1 至 90 分钟，而不是“%3”。</translation>
    </message>
    <message>
        <source>%1, line %2: the step has a second &quot;%3:&quot;.</source>
        <translation>%1，第 %2 行：此步骤有第二个“%3:”。</translation>
    </message>
    <message>
        <source>%1, line %2: nothing can be checked as &quot;%3&quot;.</source>
        <translation>%1，第 %2 行：没有可用“%3”检查的内容。</translation>
    </message>
    <message>
        <source>%1, line %2: nothing can be shown as &quot;%3&quot;.</source>
        <translation>%1，第 %2 行：没有可用“%3”演示的内容。</translation>
    </message>
    <message>
        <source>%1, line %2: a step has no &quot;%3&quot;; it has check, show, focus and hint.</source>
        <translation>%1，第 %2 行：步骤没有“%3”；它有 check、show、focus 和 hint。</translation>
    </message>
    <message>
        <source>%1, line %2: no text follows this heading.</source>
        <translation>%1，第 %2 行：此标题之后没有正文。</translation>
    </message>
    <message>
        <source>%1, line %2: the heading is empty.</source>
        <translation>%1，第 %2 行：标题为空。</translation>
    </message>
    <message>
        <source>%1, line %2: a lesson has one title (#); steps begin with ##.</source>
        <translation>%1，第 %2 行：一门课程只有一个标题（#）；步骤以 ## 开头。</translation>
    </message>
    <message>
        <source>%1, line %2: the title of the lesson (# and a text) comes first.</source>
        <translation>%1，第 %2 行：课程的标题（# 和文字）应放在最前面。</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;minutes: 8&quot;, or another number, has to stand below the title.</source>
        <translation>%1，第 %2 行：标题下方必须写“minutes: 8”，或其他数字。</translation>
    </message>
    <message>
        <source>%1, line %2: a lesson has at most 40 steps.</source>
        <translation>%1，第 %2 行：一门课程最多有 40 个步骤。</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; is no &quot;key: value&quot;; a free line comes before the text.</source>
        <translation>%1，第 %2 行：“%3”不是“键: 值”；正文之前要有一个空行。</translation>
    </message>
    <message>
        <source>%1, line %2: the file ends without a title (# and a text).</source>
        <translation>%1，第 %2 行：文件结束了，却没有标题（# 和文字）。</translation>
    </message>
    <message>
        <source>%1, line %2: the file ends without a step (## and a text).</source>
        <translation>%1，第 %2 行：文件结束了，却没有步骤（## 和文字）。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8; save it again in that encoding.</source>
        <translation>%1 不是 UTF-8；请以该编码重新保存。</translation>
    </message>
    <message>
        <source>a lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>%1, line %2: there is no panel &quot;%3&quot;; there are %4.</source>
        <translation>%1，第 %2 行：没有面板“%3”；有：%4。</translation>
    </message>
    <message>
        <source>Some answers are angles that start anew after a turn: 179 and -179 degrees are near each other, but not as numbers. Read the answers as &quot;%1&quot;, under Answers (--answers).</source>
        <translation>有些回答是转一圈后重新开始的角度：179 度与 -179 度彼此接近，作为数字却不接近。请在“回答”（--answers）中将回答读作“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice of answers. Write parts and forms as in &quot;pitch,yaw&quot;, &quot;0:bins(-99,3),1:bins(-99,3)&quot;, &quot;:6d&quot;, &quot;:matrix&quot;, &quot;:vector&quot;, &quot;:sincos&quot;, &quot;:heatmaps&quot;, columns as in &quot;gaze[2,-1]&quot;, a factor as in &quot;:x57.2958&quot;, and angles that start anew (column, lowest, period) as in &quot;:turn(2,-180,360)&quot;.</source>
        <translation>“%1”不是对回答的选择。部分和形式请写作“pitch,yaw”、“0:bins(-99,3),1:bins(-99,3)”、“:6d”、“:matrix”、“:vector”、“:sincos”、“:heatmaps”，列写作“gaze[2,-1]”，系数写作“:x57.2958”，重新开始的角度（列、最小角、一整圈）写作“:turn(2,-180,360)”。</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>整圈</translation>
    </message>
    <message>
        <source>The file holds weights alone. By their names they are of this network, which was built from them: %1. Labels tell whether it answers rightly.</source>
        <translation>该文件只含权重。按名称它们属于以下网络，该网络由这些权重构建：%1。它的回答是否正确，由标签来检验。</translation>
    </message>
    <message>
        <source>What stands between the last linear layers (%1) is not in the file; it was taken for what is usual there.</source>
        <translation>最后几个线性层之间（%1）有什么，文件中没有说明；这里按通常的做法处理。</translation>
    </message>
    <message>
        <source>Weights that belong to no layer between image and answers were left out: %1.</source>
        <translation>不属于图像与回答之间任何一层的权重已略去：%1。</translation>
    </message>
    <message>
        <source>its first convolution is missing</source>
        <translation>缺少第一个卷积</translation>
    </message>
    <message>
        <source>no linear layer takes the %1 numbers that it ends with</source>
        <translation>没有线性层接收它末尾的 %1 个数</translation>
    </message>
    <message>
        <source>it has no layer for %1</source>
        <translation>它没有对应 %1 的层</translation>
    </message>
    <message>
        <source>There is no network &apos;%1&apos; for weights; choose one of %2.</source>
        <translation>没有名为“%1”的权重网络；请从 %2 中选择。</translation>
    </message>
    <message>
        <source>Run export_torchscript.py, which comes with this program, with the network&apos;s Python class and this file; use code that you trust, since it is run.</source>
        <translation>请用网络的 Python 类和此文件运行随本程序提供的 export_torchscript.py；代码会被执行，请只用您信任的代码。</translation>
    </message>
    <message>
        <source>%1 holds weights alone, with names as the network %2 has them, but it is not that network: %3. %4</source>
        <translation>%1 只含权重，其名称与此网络相同：%2。但并不是该网络：%3。%4</translation>
    </message>
    <message>
        <source>%1 holds weights alone, and their names are of no network that is known (%2). %3</source>
        <translation>%1 只含权重，其名称不属于任何已知网络（%2）。%3</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 has another shape</source>
        <translation>%1 的形状不同</translation>
    </message>
    <message>
        <source>two branches of it have different numbers of channels</source>
        <translation>它的两个分支通道数不同</translation>
    </message>
    <message>
        <source>its first convolution is none of 7×7</source>
        <translation>它的第一个卷积不是 7×7</translation>
    </message>
    <message>
        <source>its convolutions are none of 3×3 with max-pools between</source>
        <translation>它的卷积不是其间带最大池化的 3×3 卷积</translation>
    </message>
    <message>
        <source>it has another number of blocks</source>
        <translation>它的块数不同</translation>
    </message>
    <message>
        <source>how many heads of attention it has cannot be told</source>
        <translation>无法得知它有多少个注意力头</translation>
    </message>
    <message>
        <source>The weights in %1 cannot be read: %2. Save or download the file again.</source>
        <translation>无法读取 %1 中的权重：%2。请重新保存或下载该文件。</translation>
    </message>
    <message>
        <source>%1 holds no dictionary of weights by name, as a state dict is one. Save the network&apos;s state_dict(), or run export_torchscript.py, which comes with this program.</source>
        <translation>%1 中没有按名称存放权重的字典（如 state_dict）。请保存网络的 state_dict()，或运行随本程序提供的 export_torchscript.py。</translation>
    </message>
    <message>
        <source>%1 is of numbers that are not read (%2)</source>
        <translation>%1 的数字类型无法读取（%2）</translation>
    </message>
    <message>
        <source>the numbers of %1 are not there, or not whole</source>
        <translation>%1 的数字缺失或不完整</translation>
    </message>
    <message>
        <source>several weights lie in the same bytes</source>
        <translation>多个权重位于相同的字节中</translation>
    </message>
    <message>
        <source>its list of weights is too long</source>
        <translation>它的权重列表过长</translation>
    </message>
    <message>
        <source>it was written on a machine with another order of bytes</source>
        <translation>它是在字节顺序不同的计算机上写的</translation>
    </message>
    <message>
        <source>it holds numbers that belong to no weight</source>
        <translation>它含有不属于任何权重的数字</translation>
    </message>
    <message>
        <source>it is of a protocol that is not read</source>
        <translation>其协议无法读取</translation>
    </message>
    <message>
        <source>it holds an instruction that is not read</source>
        <translation>它含有无法读取的指令</translation>
    </message>
    <message>
        <source>vision transformer</source>
        <translation>视觉 Transformer</translation>
    </message>
    <message>
        <source>slim ResNet of this program</source>
        <translation>本程序的精简 ResNet</translation>
    </message>
    <message>
        <source>VGG of this program</source>
        <translation>本程序的 VGG</translation>
    </message>
    <message>
        <source>MobileNet of this program</source>
        <translation>本程序的 MobileNet</translation>
    </message>
    <message>
        <source>its weights do not fit together</source>
        <translation>其权重彼此不匹配</translation>
    </message>
    <message>
        <source>the part of some images that is asked for reaches beyond their edge; what lies inside is taken</source>
        <translation>部分图像所要求的区域超出其边缘；只取其中位于图像内的部分</translation>
    </message>
    <message>
        <source>No benign model is known that is like this one, so that this chance is uncertain; only a score of %1 or more counts as backdoored here.</source>
        <translation>没有已知的良性模型与此模型相似，因此该概率并不确定；此处分数达到 %1 才算有后门。</translation>
    </message>
    <message>
        <source>A score of 1 is the threshold of “backdoored”, with the quick budget 1.3, where no benign model is known that is like the one scanned 2, with fewer than 200 images 2.5; higher is more suspicious.</source>
        <translation>分数 1 是“有后门”的阈值，快速预算下为 1.3，没有已知的良性模型与被扫描的模型相似时为 2，图像少于 200 张时为 2.5；分数越高越可疑。</translation>
    </message>
    <message>
        <source>which of its last linear layers come first cannot be told (%1)</source>
        <translation>无法得知它最后的线性层（%1）中哪些在前</translation>
    </message>
    <message>
        <source>it holds a name that is too long</source>
        <translation>它含有过长的名称</translation>
    </message>
    <message>
        <source>No other value range fits the labels better (tried: 0 to 1, 0 to 255, -1 to 1, ImageNet).</source>
        <translation>没有其他取值范围更符合标签（已尝试：0 到 1、0 到 255、-1 到 1、ImageNet）。</translation>
    </message>
    <message>
        <source>the column %1 holds no numbers (&quot;%2&quot;), so it is no label</source>
        <translation>列 %1 不含数字（“%2”），因此不是标签</translation>
    </message>
    <message>
        <source>%1: the table has no heading and three columns of images, as a driving log has, but %2 columns instead of 7. If decimal commas made them, write points, or put each number in quotation marks.</source>
        <translation>%1：该表格没有标题行，有三列图像，像是驾驶记录，但有 %2 列而不是 7 列。如果是小数逗号造成的，请改用小数点，或将每个数字放在引号中。</translation>
    </message>
    <message>
        <source>its id is that of another image, too</source>
        <translation>其 id 与另一张图像相同</translation>
    </message>
    <message>
        <source>%1 images have the id %2; give each its own</source>
        <translation>有 %1 张图像的 id 为 %2；请让每张各有其 id</translation>
    </message>
    <message>
        <source>%1: no line says which records were deleted (&quot;deleted_indexes&quot;); copy the file again.</source>
        <translation>%1：没有任何一行说明哪些记录已删除（“deleted_indexes”）；请重新复制该文件。</translation>
    </message>
    <message>
        <source>manifest.json is damaged and does not say which records were deleted: all are read</source>
        <translation>manifest.json 已损坏，未说明哪些记录已删除：将读取全部记录</translation>
    </message>
    <message>
        <source>%1: this is no HDF5 file; copy it again or move it away.</source>
        <translation>%1：这不是 HDF5 文件；请重新复制或将其移走。</translation>
    </message>
    <message>
        <source>no HDF5 file</source>
        <translation>不是 HDF5 文件</translation>
    </message>
    <message>
        <source>the MATLAB file was cut short; copy it again</source>
        <translation>该 MATLAB 文件不完整；请重新复制</translation>
    </message>
    <message>
        <source>labels not found: what the entries of %1 mean is not known; describe the images (File, Import images; or drmguard data describe)</source>
        <translation>未找到标签：不知道 %1 的条目是什么含义；请描述这些图像（文件，导入图像；或 drmguard data describe）</translation>
    </message>
    <message>
        <source>It holds %1; open that.</source>
        <translation>其中有 %1；请打开该文件。</translation>
    </message>
    <message>
        <source>capital and small letters of names are not those of the files; the image whose name differs in nothing else is taken</source>
        <translation>名称的大小写与文件不同；采用除大小写外名称完全相同的图像</translation>
    </message>
    <message>
        <source>a comma in a number, as in “%1”, is a decimal one</source>
        <translation>数字中的逗号（如“%1”）是小数点</translation>
    </message>
    <message>
        <source>the entry is not as it should be</source>
        <translation>该条目不符合要求</translation>
    </message>
    <message>
        <source>the images of %1; open that file itself for them</source>
        <translation>%1 的图像；如需读取，请直接打开该文件</translation>
    </message>
    <message>
        <source>not such a file as the others</source>
        <translation>与其他文件不是同一类文件</translation>
    </message>
    <message>
        <source>the row is no object in JSON</source>
        <translation>该行不是 JSON 对象</translation>
    </message>
    <message>
        <source>This scan would take about %1 MiB more memory, and %2 MiB are free. Use a smaller batch, a smaller image size or the quick budget.</source>
        <translation>此扫描大约还需要 %1 MiB 内存，而可用内存为 %2 MiB。请使用较小的批次、较小的图像尺寸或快速预算。</translation>
    </message>
    <message>
        <source>rows whose labels are not those of the first row of the same image: %1 (%2); all are kept</source>
        <translation>标签与同一图像的第一行不同的行：%1（%2）；全部保留</translation>
    </message>
    <message>
        <source>images that are links or lie behind one, and so may be of another place: %1</source>
        <translation>是链接或位于链接之后、因而可能来自别处的图像：%1</translation>
    </message>
    <message>
        <source>%1: {%2} in &quot;image&quot; is no column, nor one with 1 to 20 digits, as {frame:6}; correct that.</source>
        <translation>%1：“image”中的 {%2} 不是列，也不是带 1 到 20 位数字的列（如 {frame:6}）；请更正。</translation>
    </message>
    <message>
        <source>a branch has inputs, or other outputs than the operator</source>
        <translation>某个分支有输入，或其输出与运算符不同</translation>
    </message>
    <message>
        <source>its condition is not one truth</source>
        <translation>其条件不是单个真值</translation>
    </message>
    <message>
        <source>gives numbers of one type or another</source>
        <translation>给出的数字类型不固定</translation>
    </message>
    <message>
        <source>%1: too few of its images differ (%2) for %3 parts: files that are the same byte by byte stay together. Split it in its order, or into fewer parts.</source>
        <translation>%1：互不相同的图像太少（%2），不足以分成 %3 份：逐字节相同的文件会放在一起。请按顺序划分，或分成更少的份。</translation>
    </message>
    <message>
        <source>the row has %1 cells where the first row has %2. If a decimal comma made one, write points, or put each number in quotation marks; else complete or remove the row</source>
        <translation>该行有 %1 个单元格，而第一行有 %2 个。如果是小数逗号造成的，请改用小数点，或给每个数字加引号；否则请补全或删除该行</translation>
    </message>
    <message>
        <source>links to folders</source>
        <translation>指向文件夹的链接</translation>
    </message>
    <message>
        <source>%1: the table has no heading, and a column of whole numbers is followed by one of digits with zeros in front, as decimal commas would make them. Write points, put each number in quotation marks, or add a heading.</source>
        <translation>%1：该表没有标题行，一列整数之后是一列带前导零的数字，就像小数逗号造成的那样。请改用小数点，给每个数字加引号，或添加标题行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not x, y and whether it is seen for each point</source>
        <translation>“%1”不是每个点的 x、y 和可见性</translation>
    </message>
    <message>
        <source>the annotation is of no image in the file</source>
        <translation>该标注不属于文件中的任何图像</translation>
    </message>
    <message>
        <source>no image has the id %1; add it or remove the entry</source>
        <translation>没有 id 为 %1 的图像；请添加该图像或删除该条目</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>it has %1 annotations where one is needed; keep one</source>
        <translation>它有 %1 个标注，而只需要一个；请保留一个</translation>
    </message>
    <message>
        <source>it has another number of labels than the others; correct it or remove it</source>
        <translation>其标签数量与其他不同；请更正或删除</translation>
    </message>
    <message>
        <source>the object in JSON has no end; complete it or remove the line</source>
        <translation>JSON 对象没有结尾；请补全或删除该行</translation>
    </message>
    <message>
        <source>it is no correct JSON; correct it or remove the line</source>
        <translation>不是正确的 JSON；请更正或删除该行</translation>
    </message>
    <message>
        <source>a cell that names the image is empty; fill it or remove the row</source>
        <translation>用于指定图像的单元格为空；请填写或删除该行</translation>
    </message>
    <message>
        <source>links to folders are not followed; copy it here</source>
        <translation>不跟随指向文件夹的链接；请将其复制到此处</translation>
    </message>
    <message>
        <source>it does not have all labels; complete it or remove it</source>
        <translation>它缺少部分标签；请补全或删除</translation>
    </message>
    <message>
        <source>another number of labels than the others</source>
        <translation>标签数量与其他不同</translation>
    </message>
    <message>
        <source>A search of so few images finds what happens to suit them; only a score of %1 or more counts as backdoored here.</source>
        <translation>图像这么少时，搜索会找到恰好适合它们的触发器；此处分数达到 %1 才算有后门。</translation>
    </message>
    <message>
        <source>given to the model, and not labels: %1</source>
        <translation>提供给模型，不作为标签：%1</translation>
    </message>
    <message>
        <source>The decision was calibrated on models of 32×32 to 64×64 pixels; for images of this size only a score of %1 or more counts as backdoored.</source>
        <translation>判定是在 32×32 至 64×64 像素的模型上校准的；对这种尺寸的图像，分数达到 %1 才算有后门。</translation>
    </message>
    <message>
        <source>With what the images&apos; own rows give it, the model answers with infinite numbers or NaN. Check the columns that it is given (--input).</source>
        <translation>用各图像所在行提供的值时，模型的输出为无穷大或 NaN。请检查提供给它的列（--input）。</translation>
    </message>
    <message>
        <source>The decision was calibrated on images of another size; only a score of %1 or more counts as backdoored here.</source>
        <translation>判定是在其他尺寸的图像上校准的；此处分数达到 %1 才算有后门。</translation>
    </message>
    <message>
        <source>The weights in %1 are not read here: %2.</source>
        <translation>此处不读取 %1 中的权重：%2。</translation>
    </message>
</context>
<context>
    <name>TriggerFamily</name>
    <message>
        <source>Probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Stamps small squares of plain colours at every place and sees where the answers collapse. Fast, and sure for patches.</source>
        <translation>在每个位置贴上纯色小方块，观察输出在何处坍缩。速度快，对贴片很可靠。</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>波纹</translation>
    </message>
    <message>
        <source>Lays faint waves of many widths and directions over the whole image and sees where the answers collapse. Fast, and sure for stripes.</source>
        <translation>将多种宽度和方向的微弱波纹覆盖在整张图像上，观察输出在何处坍缩。速度快，对条纹很可靠。</translation>
    </message>
    <message>
        <source>Additive</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Searches one faint picture that, added to every image, brings all answers together.</source>
        <translation>搜索一张微弱的图案，将其叠加到每张图像上会使所有输出聚到一起。</translation>
    </message>
    <message>
        <source>Generative</source>
        <translation>生成式</translation>
    </message>
    <message>
        <source>Trains a small network that changes each image as little as possible until all answers agree. Slow, and open to triggers of any form.</source>
        <translation>训练一个小型网络，尽可能少地改变每张图像，直到所有输出一致。速度慢，但适用于任何形式的触发器。</translation>
    </message>
    <message>
        <source>Input-aware</source>
        <translation>输入感知</translation>
    </message>
    <message>
        <source>Searches a trigger that differs from image to image, as a small network would make it.</source>
        <translation>搜索因图像而异的触发器，就像由小型网络生成的那样。</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>贴片</translation>
    </message>
    <message>
        <source>Searches one mask and one pattern that, stamped on every image, brings all answers together.</source>
        <translation>搜索一个掩码和一个图案，将其贴到每张图像上会使所有输出聚到一起。</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Searches one picture without fine detail, such as a shadow or a wave, that, added to every image, brings all answers together.</source>
        <translation>搜索一张没有细节的图案，如阴影或波纹，将其叠加到每张图像上会使所有输出聚到一起。</translation>
    </message>
    <message>
        <source>Warp</source>
        <translation>扭曲</translation>
    </message>
    <message>
        <source>Searches one smooth displacement field that, applied to every image, brings all answers together.</source>
        <translation>搜索一个平滑的位移场，将其应用于每张图像会使所有输出聚到一起。</translation>
    </message>
</context>
<context>
    <name>drm::AboutBox</name>
    <message>
        <source>About DRMGuard Workbench</source>
        <translation>关于 DRMGuard Workbench</translation>
    </message>
    <message>
        <source>Finds backdoors in deep regression models. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation>在深度回归模型中查找后门。依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件；不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>drm::ActivationHelp</name>
    <message>
        <source>The features in front of the model&apos;s last layer, for benign and for triggered images.</source>
        <translation>良性图像和带触发器的图像在模型最后一层之前的特征。</translation>
    </message>
    <message>
        <source>A backdoored model answers the trigger by one feature direction: the triggered features lie in a narrow bundle.</source>
        <translation>被植入后门的模型以单一的特征方向响应触发器：带触发器的特征聚成窄束。</translation>
    </message>
    <message>
        <source>Whose trigger is on the triggered images.</source>
        <translation>带触发器的图像上用的是谁的触发器。</translation>
    </message>
    <message>
        <source>The output j of the model whose angles are drawn.</source>
        <translation>绘制其角度的模型输出 j。</translation>
    </message>
    <message>
        <source>Each output has its own row w&lt;sub&gt;j&lt;/sub&gt; of the last layer.</source>
        <translation>每个输出在最后一层都有自己的一行 w&lt;sub&gt;j&lt;/sub&gt;。</translation>
    </message>
    <message>
        <source>Number of bins of both histograms.</source>
        <translation>两个直方图的分箱数。</translation>
    </message>
    <message>
        <source>Equal heights mean equal shares.</source>
        <translation>高度相同表示比例相同。</translation>
    </message>
    <message>
        <source>Histogram of the angle between the features and the weights of the chosen output.</source>
        <translation>特征与所选输出的权重之间夹角的直方图。</translation>
    </message>
    <message>
        <source>A narrow peak of the triggered images beside a wide benign one is the backdoor&apos;s sign.</source>
        <translation>宽的良性峰旁边出现带触发器图像的窄峰，就是后门的标志。</translation>
    </message>
    <message>
        <source>α&lt;sub&gt;j&lt;/sub&gt;(x) = acos(F(x)·w&lt;sub&gt;j&lt;/sub&gt; / (|F(x)| |w&lt;sub&gt;j&lt;/sub&gt;|))</source>
        <translation>α&lt;sub&gt;j&lt;/sub&gt;(x) = acos(F(x)·w&lt;sub&gt;j&lt;/sub&gt; / (|F(x)| |w&lt;sub&gt;j&lt;/sub&gt;|))</translation>
    </message>
    <message>
        <source>Histogram of the length of the feature vectors.</source>
        <translation>特征向量长度的直方图。</translation>
    </message>
    <message>
        <source>Triggered features often are of nearly one length, and longer than benign ones.</source>
        <translation>带触发器的特征往往长度几乎相同，且比良性特征更长。</translation>
    </message>
    <message>
        <source>|F(x)|; RNV = var |F(A(x))| / var |F(x)|</source>
        <translation>|F(x)|; RNV = var |F(A(x))| / var |F(x)|</translation>
    </message>
    <message>
        <source>RAV of every output, and RNV.</source>
        <translation>每个输出的 RAV，以及 RNV。</translation>
    </message>
    <message>
        <source>Near 1: as spread as on benign images. Far below 0.1: all features point in one direction.</source>
        <translation>接近 1：与良性图像上一样分散。远低于 0.1：所有特征指向同一方向。</translation>
    </message>
    <message>
        <source>RAV&lt;sub&gt;j&lt;/sub&gt; = var α&lt;sub&gt;j&lt;/sub&gt;(A(x)) / var α&lt;sub&gt;j&lt;/sub&gt;(x)</source>
        <translation>RAV&lt;sub&gt;j&lt;/sub&gt; = var α&lt;sub&gt;j&lt;/sub&gt;(A(x)) / var α&lt;sub&gt;j&lt;/sub&gt;(x)</translation>
    </message>
    <message>
        <source>Histograms, or violins: smoothed distributions one below the other.</source>
        <translation>直方图，或小提琴图：上下排列的平滑分布。</translation>
    </message>
    <message>
        <source>A violin is as wide as its own peak allows; the dot is the median.</source>
        <translation>小提琴图的宽度以其自身的峰值为准；圆点是中位数。</translation>
    </message>
    <message>
        <source>Another scan of this session, drawn as outlines over these distributions.</source>
        <translation>本次会话的另一次扫描，以轮廓线叠画在这些分布之上。</translation>
    </message>
    <message>
        <source>A benign twin of the model shows what the same trigger does without a backdoor.</source>
        <translation>模型的良性孪生模型显示同一触发器在没有后门时的作用。</translation>
    </message>
    <message>
        <source>The angle between the features and the weights of the chosen output, as smoothed distributions.</source>
        <translation>特征与所选输出的权重之间的夹角，以平滑分布表示。</translation>
    </message>
    <message>
        <source>A narrow triggered shape beside a wide benign one is the backdoor&apos;s sign.</source>
        <translation>宽的良性形状旁边出现带触发器的窄形状，就是后门的标志。</translation>
    </message>
    <message>
        <source>Gaussian kernel density, bandwidth 0.9 · min(s, IQR / 1.34) · n&lt;sup&gt;−1/5&lt;/sup&gt;</source>
        <translation>高斯核密度，带宽 0.9 · min(s, IQR / 1.34) · n&lt;sup&gt;−1/5&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>The length of the feature vectors, as smoothed distributions.</source>
        <translation>特征向量的长度，以平滑分布表示。</translation>
    </message>
    <message>
        <source>Triggered features often are of nearly one length.</source>
        <translation>带触发器的特征往往长度几乎相同。</translation>
    </message>
    <message>
        <source>Each point is an image: the direction of its features against their length.</source>
        <translation>每个点是一张图像：其特征的方向与长度。</translation>
    </message>
    <message>
        <source>A backdoor&apos;s trigger gathers all points in one place, narrow in angle (RAV) and often in norm (RNV). Selected images wear a ring in all panels.</source>
        <translation>后门的触发器把所有点聚在一处，角度上很窄（RAV），范数上往往也窄（RNV）。所选图像在所有面板中都带有圆环。</translation>
    </message>
    <message>
        <source>By what the neurons are sorted from left to right.</source>
        <translation>从左到右排列神经元的依据。</translation>
    </message>
    <message>
        <source>The ratio of variances puts those first that the trigger quiets most.</source>
        <translation>方差比将触发器抑制得最多的神经元排在最前。</translation>
    </message>
    <message>
        <source>Mean and standard deviation of every neuron of the feature layer, benign and triggered, and the ratio of its variances.</source>
        <translation>特征层每个神经元在良性和带触发器情况下的均值与标准差，以及其方差之比。</translation>
    </message>
    <message>
        <source>In a regression model a trigger quiets nearly all neurons, not a few: the row of triggered deviations is dark throughout. Where images do not move a neuron at all, the ratio is left open.</source>
        <translation>在回归模型中，触发器抑制的是几乎所有神经元，而不是少数几个：带触发器的标准差那一行通体偏暗。图像完全不影响某个神经元时，该比值留空。</translation>
    </message>
    <message>
        <source>ratio = var F&lt;sub&gt;k&lt;/sub&gt;(A(x)) / var F&lt;sub&gt;k&lt;/sub&gt;(x)</source>
        <translation>比值 = var F&lt;sub&gt;k&lt;/sub&gt;(A(x)) / var F&lt;sub&gt;k&lt;/sub&gt;(x)</translation>
    </message>
    <message>
        <source>Whose features the two components are taken from.</source>
        <translation>两个主成分取自谁的特征。</translation>
    </message>
    <message>
        <source>Benign and triggered together show how far the trigger moves the features; benign alone shows where it puts them among what the model usually sees.</source>
        <translation>良性与带触发器一起，显示触发器将特征移动了多远；仅良性，则显示触发器将特征置于模型通常所见的什么位置。</translation>
    </message>
    <message>
        <source>The features of every image along the two directions in which they vary most.</source>
        <translation>每张图像的特征在变化最大的两个方向上的位置。</translation>
    </message>
    <message>
        <source>Triggered points close together and away from the benign ones are what a backdoor does. The axes say how much of the variance each direction has.</source>
        <translation>带触发器的点彼此靠近且远离良性的点，就是后门的作用。坐标轴注明每个方向占方差的多少。</translation>
    </message>
    <message>
        <source>z = Vᵀ(F(x) − mean F), V: first two eigenvectors of the covariance</source>
        <translation>z = Vᵀ(F(x) − mean F)，V：协方差的前两个特征向量</translation>
    </message>
    <message>
        <source>The output on the horizontal axis.</source>
        <translation>横轴上的输出。</translation>
    </message>
    <message>
        <source>The same output on both axes shows it before and after the trigger.</source>
        <translation>两个轴选同一输出，显示触发前后的该输出。</translation>
    </message>
    <message>
        <source>The output on the vertical axis.</source>
        <translation>纵轴上的输出。</translation>
    </message>
    <message>
        <source>Each point is the model&apos;s answer for one held-out image, benign or triggered, with the target.</source>
        <translation>每个点是模型对一张留出图像的输出，良性或带触发器，并标出目标。</translation>
    </message>
    <message>
        <source>With a working trigger the triggered answers collapse onto the target. With one output, the benign answers are the diagonal and the triggered ones a level line.</source>
        <translation>触发器有效时，带触发器的输出坍缩到目标上。只有一个输出时，良性输出是对角线，带触发器的输出是一条水平线。</translation>
    </message>
    <message>
        <source>target = median answer over triggered held-out images</source>
        <translation>目标 = 带触发器的留出图像上输出的中位数</translation>
    </message>
    <message>
        <source>The answers for the selected images, without and with the trigger.</source>
        <translation>所选图像在不带和带触发器时的输出。</translation>
    </message>
</context>
<context>
    <name>drm::ActivationPanel</name>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>&amp;Hypothesis</source>
        <translation>假设(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>输出(&amp;O)</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>对比(&amp;W)</translation>
    </message>
    <message>
        <source>View of the activations</source>
        <translation>激活视图</translation>
    </message>
    <message>
        <source>Hypothesis shown</source>
        <translation>显示的假设</translation>
    </message>
    <message>
        <source>Whose trigger is shown. The one that last changed is followed until you choose.</source>
        <translation>显示谁的触发器。在您选择之前，跟随最近发生变化的那个。</translation>
    </message>
    <message>
        <source>Output of the angles</source>
        <translation>角度所对应的输出</translation>
    </message>
    <message>
        <source>The output whose weights the features&apos; angle is measured to.</source>
        <translation>特征的角度以该输出的权重为基准测量。</translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation>用于对比的运行记录</translation>
    </message>
    <message>
        <source>Draws the distributions of another scan of this session as outlines over these.</source>
        <translation>将本次会话另一次扫描的分布以轮廓线叠画在这些分布之上。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 has no features of this hypothesis.</source>
        <translation>%1 没有此假设的特征。</translation>
    </message>
</context>
<context>
    <name>drm::ActivityLog</name>
    <message>
        <source>Opened the model %1 with the head %2</source>
        <translation>已打开模型 %1，输出头为 %2</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1 with %Ln image(s)</source>
        <translation>
            <numerusform>已打开 %1，含 %Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened the run file %1</source>
        <translation>已打开运行文件 %1</translation>
    </message>
    <message>
        <source>The run file %1 was altered, and has no verdict: %2</source>
        <translation>运行文件 %1 已被更改，没有判定：%2</translation>
    </message>
    <message>
        <source>The run file %1: %2</source>
        <translation>运行文件 %1：%2</translation>
    </message>
    <message>
        <source>Job %1: a scan began</source>
        <translation>任务 %1：扫描已开始</translation>
    </message>
    <message>
        <source>Job %1: a training began</source>
        <translation>任务 %1：训练已开始</translation>
    </message>
    <message>
        <source>Job %1: the time of a training is measured</source>
        <translation>任务 %1：正在测量训练所需时间</translation>
    </message>
    <message>
        <source>Job %1: a mitigation began</source>
        <translation>任务 %1：缓解已开始</translation>
    </message>
    <message>
        <source>Job %1 failed: %2</source>
        <translation>任务 %1 失败：%2</translation>
    </message>
    <message>
        <source>The scan of %1 was stopped</source>
        <translation>对 %1 的扫描已停止</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>无法定论</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未发现后门</translation>
    </message>
    <message>
        <source>backdoored</source>
        <translation>有后门</translation>
    </message>
    <message>
        <source>The scan of %1 ended after %2 s: %3, score %4</source>
        <translation>对 %1 的扫描在 %2 s 后结束：%3，分数 %4</translation>
    </message>
</context>
<context>
    <name>drm::AngleNormPage</name>
    <message>
        <source>Angle and norm of the features of every image</source>
        <translation>每张图像的特征的角度和范数</translation>
    </message>
    <message>
        <source>Each point is an image: the direction of its features against their length. A backdoor&apos;s trigger gathers all points in one place. Click a point to select its image, drag with Shift to select several; Ctrl adds, Escape selects nothing.</source>
        <translation>每个点是一张图像：其特征的方向与长度。后门的触发器把所有点聚在一处。单击一个点选择其图像，按住 Shift 拖动可选择多个；Ctrl 追加，Esc 取消全部选择。</translation>
    </message>
    <message>
        <source>angle-norm</source>
        <translation>角度-范数</translation>
    </message>
    <message>
        <source>No features yet. When a search has found a trigger, the angle and the norm of every image&apos;s features appear here.</source>
        <translation>尚无特征。某次搜索找到触发器后，每张图像的特征的角度和范数会显示在这里。</translation>
    </message>
    <message>
        <source>There are no angles and norms for this output.</source>
        <translation>此输出没有角度和范数。</translation>
    </message>
    <message>
        <source>angle to the weights of %1 (°)</source>
        <translation>与 %1 的权重的夹角（°）</translation>
    </message>
    <message>
        <source>norm of the features</source>
        <translation>特征的范数</translation>
    </message>
    <message>
        <source>Angle–norm</source>
        <translation>角度–范数</translation>
    </message>
</context>
<context>
    <name>drm::AnswerMapForm</name>
    <message>
        <source>from the seed</source>
        <translation>由种子决定</translation>
    </message>
    <message>
        <source>The seed draws what the answers become</source>
        <translation>由种子抽取输出会变成什么</translation>
    </message>
    <message>
        <source>Output that is fixed</source>
        <translation>被固定的输出</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>%1 的目标</translation>
    </message>
    <message>
        <source>Second target of %1</source>
        <translation>%1 的第二目标</translation>
    </message>
    <message>
        <source>Offset of %1</source>
        <translation>%1 的偏移</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
</context>
<context>
    <name>drm::AnswerRow</name>
    <message>
        <source>the answer</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Numbers for an image: %1</source>
        <translation>每张图像的数值个数：%1</translation>
    </message>
    <message>
        <source>Whether this part is an answer</source>
        <translation>此部分是否为输出</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>bins, their mean</source>
        <translation>分箱，取均值</translation>
    </message>
    <message>
        <source>rotation of 6 numbers</source>
        <translation>6 个数值的旋转</translation>
    </message>
    <message>
        <source>rotation of 9 numbers</source>
        <translation>9 个数值的旋转</translation>
    </message>
    <message>
        <source>direction x, y, z</source>
        <translation>方向 x, y, z</translation>
    </message>
    <message>
        <source>sine and cosine</source>
        <translation>正弦和余弦</translation>
    </message>
    <message>
        <source>heat maps, their place</source>
        <translation>热图，取位置</translation>
    </message>
    <message>
        <source>Form of %1</source>
        <translation>%1 的形式</translation>
    </message>
    <message>
        <source>What the numbers stand for</source>
        <translation>这些数值代表什么</translation>
    </message>
    <message>
        <source>Bins of %1</source>
        <translation>%1 的分箱</translation>
    </message>
    <message>
        <source>Centre of the first bin, and the step from one to the next</source>
        <translation>第一个分箱的中心，以及相邻分箱的步长</translation>
    </message>
    <message>
        <source>first, step</source>
        <translation>起点, 步长</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>%1 的列</translation>
    </message>
    <message>
        <source>Which columns count, from 1, in this order; with a minus, with the opposite sign: 2,-1</source>
        <translation>哪些列有效，从 1 起，按此顺序；带负号则取相反符号：2,-1</translation>
    </message>
    <message>
        <source>all columns</source>
        <translation>所有列</translation>
    </message>
    <message>
        <source>Factor of %1</source>
        <translation>%1 的系数</translation>
    </message>
    <message>
        <source>What the numbers are multiplied with at last: 57.2958 makes degrees of radians</source>
        <translation>数值最后要乘的数：57.2958 将弧度变为度</translation>
    </message>
    <message>
        <source>× 1</source>
        <translation>× 1</translation>
    </message>
    <message>
        <source>Turns of %1</source>
        <translation>%1 的整圈</translation>
    </message>
    <message>
        <source>For angles that start anew, where 179 and -179 are near each other: the column, from 1, the lowest angle and a whole turn, as in 2,-180,360; more of them with semicolons</source>
        <translation>用于转一圈后重新开始的角度（179 与 -179 彼此接近）：列（从 1 起）、最小角和一整圈，如 2,-180,360；多个用分号隔开</translation>
    </message>
    <message>
        <source>no turn</source>
        <translation>无整圈</translation>
    </message>
</context>
<context>
    <name>drm::AnswerTable</name>
    <message>
        <source>Answers of the model</source>
        <translation>模型的输出</translation>
    </message>
    <message>
        <source>The true label where it is known, the model&apos;s answer for the image without and with the trigger, and where the backdoor is meant to lead.</source>
        <translation>已知时的真实标签，模型对不带和带触发器的图像的输出，以及后门要导向的位置。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>Triggered</source>
        <translation>带触发器</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The trigger turns the answer by %1°.</source>
        <translation>触发器使输出转动 %1°。</translation>
    </message>
    <message>
        <source>The trigger moves the answer by %1.</source>
        <translation>触发器使输出移动 %1。</translation>
    </message>
    <message>
        <source>Mean change of a pixel, |x′ − x|: %1 of the full range.</source>
        <translation>像素的平均变化，|x′ − x|：全范围的 %1。</translation>
    </message>
    <message>
        <source>Trigger of the truth file: %1.</source>
        <translation>真值文件中的触发器：%1。</translation>
    </message>
</context>
<context>
    <name>drm::AnswersDialog</name>
    <message>
        <source>What the model&apos;s answers are</source>
        <translation>模型的输出是什么</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>The choice as it is written for --answers; it may be typed, too</source>
        <translation>写给 --answers 的选择；也可以直接键入</translation>
    </message>
    <message>
        <source>as the model has them</source>
        <translation>按模型给出的样子</translation>
    </message>
    <message>
        <source>Some images with what the model answers and their labels</source>
        <translation>一些图像，以及模型的输出和图像的标签</translation>
    </message>
    <message>
        <source>Use the proposal</source>
        <translation>采用建议</translation>
    </message>
    <message>
        <source>Reads the answers as proposed</source>
        <translation>按建议的方式读取输出</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>正在询问模型…</translation>
    </message>
    <message>
        <source>Choose the parts that are answers, and what their numbers stand for.</source>
        <translation>请选择作为输出的部分，以及其数值代表什么。</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>使用这些输出(&amp;U)</translation>
    </message>
    <message>
        <source>Use these answers</source>
        <translation>使用这些输出</translation>
    </message>
    <message>
        <source>Opens the model again with them</source>
        <translation>以这些输出重新打开模型</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>R² against the labels: %1</source>
        <translation>相对标签的 R²：%1</translation>
    </message>
    <message>
        <source>The images have no labels to compare with.</source>
        <translation>图像没有可供比较的标签。</translation>
    </message>
    <message>
        <source>%1 numbers for an image, and %2 labels.</source>
        <translation>每张图像 %1 个数值，标签 %2 个。</translation>
    </message>
    <message>
        <source>Read as %1 they follow the labels.</source>
        <translation>按 %1 读取时，它们跟随标签。</translation>
    </message>
</context>
<context>
    <name>drm::AnswersPage</name>
    <message>
        <source>Output of the horizontal axis</source>
        <translation>横轴的输出</translation>
    </message>
    <message>
        <source>The output on the horizontal axis. The same output on both axes shows it before and after.</source>
        <translation>横轴上的输出。两个轴选同一输出，显示触发前后的该输出。</translation>
    </message>
    <message>
        <source>Output of the vertical axis</source>
        <translation>纵轴的输出</translation>
    </message>
    <message>
        <source>The output on the vertical axis. The same output on both axes shows it before and after.</source>
        <translation>纵轴上的输出。两个轴选同一输出，显示触发前后的该输出。</translation>
    </message>
    <message>
        <source>Answers for all held-out images</source>
        <translation>所有留出图像的输出</translation>
    </message>
    <message>
        <source>Each point is the model&apos;s answer for one image. With a working trigger the triggered answers collapse onto the target, or, with the same output on both axes, lie on a line: what the trigger does to this output. Click a point to select its image, drag with Shift to select several; Ctrl adds, Escape selects nothing.</source>
        <translation>每个点是模型对一张图像的输出。触发器有效时，带触发器的输出坍缩到目标上；或者，当两个轴选同一输出时，落在一条线上：即触发器对该输出的作用。单击一个点选择其图像，按住 Shift 拖动可选择多个；Ctrl 追加，Esc 取消全部选择。</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Answers for the selected images</source>
        <translation>所选图像的输出</translation>
    </message>
    <message>
        <source>The model&apos;s answers for the selected images, without and with the trigger.</source>
        <translation>模型对所选图像在不带和带触发器时的输出。</translation>
    </message>
    <message>
        <source>This run was saved without the answers of single images. Scan again to see them.</source>
        <translation>此运行记录保存时未含单张图像的输出。要查看它们，请重新扫描。</translation>
    </message>
    <message>
        <source>No answers yet. When a search has found a trigger, the model&apos;s answers for benign and triggered images appear here.</source>
        <translation>尚无输出。某次搜索找到触发器后，模型对良性图像和带触发器的图像的输出会显示在这里。</translation>
    </message>
    <message>
        <source>There are no answers for this output.</source>
        <translation>没有此输出的数据。</translation>
    </message>
    <message>
        <source>%1 of the benign image</source>
        <translation>良性图像的 %1</translation>
    </message>
    <message>
        <source>rule of the trigger</source>
        <translation>触发器的规则</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>%1 benign</source>
        <translation>%1，良性</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>带触发器</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>&amp;Horizontal</source>
        <translation>水平(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <translation>垂直(&amp;V)</translation>
    </message>
</context>
<context>
    <name>drm::BetForm</name>
    <message>
        <source>Place the bet</source>
        <translation>下注</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>干净</translation>
    </message>
    <message>
        <source>Right: 10 points; wrong: 10 fewer</source>
        <translation>正确：10 分；错误：扣 10 分</translation>
    </message>
    <message>
        <source>Backdoored</source>
        <translation>有后门</translation>
    </message>
    <message>
        <source>Right: 10 points, and 5 more for the target; wrong: 10 fewer</source>
        <translation>正确：10 分，目标正确再加 5 分；错误：扣 10 分</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>No points, and none lost</source>
        <translation>不得分，也不扣分</translation>
    </message>
    <message>
        <source>Shows the truth; the bet cannot be changed afterwards</source>
        <translation>显示真相；之后不能再更改下注</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>%1 的目标</translation>
    </message>
    <message>
        <source>What the trigger makes of the answer: 5 points where it is near enough. Empty: no guess</source>
        <translation>触发器使输出变成什么：足够接近时得 5 分。留空：不猜</translation>
    </message>
    <message>
        <source>no guess</source>
        <translation>不猜</translation>
    </message>
    <message>
        <source>The target is a number for each label. Give all of them, or none.</source>
        <translation>目标是每个标签各一个数字。请全部填写，或全部留空。</translation>
    </message>
</context>
<context>
    <name>drm::BudgetText</name>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>彻底</translation>
    </message>
</context>
<context>
    <name>drm::CaseCollector</name>
    <message>
        <source>The files of the case could not be collected.</source>
        <translation>无法收集案例的文件。</translation>
    </message>
    <message>
        <source>Save the case first (Ctrl+S): its folder takes the copies.</source>
        <translation>请先保存案例（Ctrl+S）：副本放入其文件夹。</translation>
    </message>
    <message>
        <source>All models and image sets of this case that can be found are in its folder.</source>
        <translation>此案例中能找到的所有模型和数据集都已在其文件夹中。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln of them are in the case.</source>
        <translation>
            <numerusform>已停止；其中 %Ln 个已在案例中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::CaseController</name>
    <message>
        <source>A scan is running. Stop it before you open a case.</source>
        <translation>扫描正在运行。请先停止扫描，再打开案例。</translation>
    </message>
    <message>
        <source>%1 is not the file that it was when the case was saved.</source>
        <translation>%1 已不是保存案例时的那个文件。</translation>
    </message>
    <message>
        <source>The case was saved as %1</source>
        <translation>案例已保存为 %1</translation>
    </message>
    <message>
        <source>The case was not saved.</source>
        <translation>案例未保存。</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be backed up. Save the case.</source>
        <translation>无法备份未保存的更改。请保存案例。</translation>
    </message>
    <message>
        <source>The folder of the case is gone. Open the case where it is now, or save it under another name.</source>
        <translation>案例的文件夹已不在。请在其现在的位置打开案例，或以其他名称保存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s) of it are missing: %1</source>
        <translation>
            <numerusform>其中缺少 %Ln 个文件或文件夹：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of the case is as it was.</source>
        <translation>案例并非全部保持原样。</translation>
    </message>
</context>
<context>
    <name>drm::CaseItems</name>
    <message>
        <source>Open the benign images this model is to be scanned with.</source>
        <translation>请打开用于扫描此模型的良性图像。</translation>
    </message>
</context>
<context>
    <name>drm::CasePanel</name>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Untitled case</source>
        <translation>未命名案例</translation>
    </message>
    <message>
        <source>Models, data sets and runs of the case</source>
        <translation>案例的模型、数据集和运行记录</translation>
    </message>
    <message>
        <source>What you open is gathered here. Drop models, images and run files on the window; save the case to come back to all of it.</source>
        <translation>您打开的内容汇集在这里。可将模型、图像和运行文件拖放到窗口上；保存案例后可以再回到这一切。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>打开所选内容</translation>
    </message>
    <message>
        <source>Add a scan to the queue</source>
        <translation>将扫描加入队列</translation>
    </message>
    <message>
        <source>Put a scan of the chosen models into the queue, with the parameters shown</source>
        <translation>按所示参数将所选模型的扫描放入队列</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>从案例中移除</translation>
    </message>
    <message>
        <source>Remove what is chosen from the case; the files stay</source>
        <translation>从案例中移除所选内容；文件保留</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes on this case</source>
        <translation>关于此案例的备注</translation>
    </message>
    <message>
        <source>Kept in the case, and in no report</source>
        <translation>保存在案例中，不出现在任何报告中</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>This case was not saved yet.</source>
        <translation>此案例尚未保存。</translation>
    </message>
    <message>
        <source>What belongs to this investigation: models, data sets, runs, and what is to be done.</source>
        <translation>属于此次调查的内容：模型、数据集、运行记录，以及待办事项。</translation>
    </message>
    <message>
        <source>Save case keeps it in one folder that opens again as it was.</source>
        <translation>“保存案例”将其保存在一个文件夹中，再次打开时一切如旧。</translation>
    </message>
</context>
<context>
    <name>drm::CaseQuestion</name>
    <message>
        <source>Save the case</source>
        <translation>保存案例</translation>
    </message>
    <message>
        <source>Save the changes of “%1”?</source>
        <translation>保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>The case names the models, data and runs that belong together, and how they are shown. The files themselves stay in any case.</source>
        <translation>案例记录哪些模型、数据和运行记录属于一起，以及它们如何显示。文件本身无论如何都会保留。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>drm::CaseRecovery</name>
    <message>
        <source>The program ended unexpectedly while “%1” was not saved.</source>
        <translation>“%1”未保存时，程序意外结束。</translation>
    </message>
    <message>
        <source>The case of %1 is kept and can be brought back.</source>
        <translation>%1 时的案例已保留，可以恢复。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>drm::CaseTreeModel</name>
    <message>
        <source>Models (%1)</source>
        <translation>模型（%1）</translation>
    </message>
    <message>
        <source>Data sets (%1)</source>
        <translation>数据集（%1）</translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation>运行记录（%1）</translation>
    </message>
    <message>
        <source>%1 – missing</source>
        <translation>%1 – 缺失</translation>
    </message>
    <message>
        <source>%1 is not there any more. Put it back, or remove it from the case.</source>
        <translation>%1 已不在那里。请将其放回，或从案例中移除。</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>当前显示</translation>
    </message>
</context>
<context>
    <name>drm::CaseView</name>
    <message>
        <source>Untitled case</source>
        <translation>未命名案例</translation>
    </message>
</context>
<context>
    <name>drm::CheckList</name>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
</context>
<context>
    <name>drm::CollectDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Collect files into the case</source>
        <translation>将文件收集到案例中</translation>
    </message>
    <message>
        <source>With copies of these in its folder, the case can be handed over or moved to another machine. The originals stay where they are, and are used while they are there.</source>
        <translation>案例的文件夹中有了这些副本，就可以移交案例或将其移到另一台机器。原件留在原处，只要还在就使用原件。</translation>
    </message>
    <message>
        <source>Models and image sets outside of the case</source>
        <translation>案例之外的模型和数据集</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>%1  ·  %Ln file(s), %2</source>
        <translation>
            <numerusform>%1  ·  %Ln 个文件，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are copied; %2 are free.</source>
        <translation>要复制 %1；可用空间 %2。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>drm::ColourChooser</name>
    <message>
        <source>black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>品红</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
</context>
<context>
    <name>drm::CommandLine</name>
    <message>
        <source>Finds backdoors in deep regression models: search, watch, judge.</source>
        <translation>在深度回归模型中查找后门：搜索、观察、判断。</translation>
    </message>
    <message>
        <source>Open this model (TorchScript, ONNX or torch.export).</source>
        <translation>打开此模型（TorchScript、ONNX 或 torch.export）。</translation>
    </message>
    <message>
        <source>Open these images: a folder, a labels.csv or an HDF5 file.</source>
        <translation>打开这些图像：文件夹、labels.csv 或 HDF5 文件。</translation>
    </message>
    <message>
        <source>Open the run file of an earlier scan; may be given several times.</source>
        <translation>打开先前扫描的运行文件；可给出多次。</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light（浅色）、dark（深色）或 system（跟随系统）。</translation>
    </message>
    <message>
        <source>Write pictures of the window and of each panel into this folder, and exit.</source>
        <translation>将窗口和每个面板的图片写入此文件夹，然后退出。</translation>
    </message>
    <message>
        <source>Seed of the scan, 0 or more.</source>
        <translation>扫描的种子，0 或更大。</translation>
    </message>
    <message>
        <source>quick, standard or thorough.</source>
        <translation>quick（快速）、standard（标准）或 thorough（彻底）。</translation>
    </message>
    <message>
        <source>Start the scan as soon as all is open.</source>
        <translation>全部打开后立即开始扫描。</translation>
    </message>
    <message>
        <source>Train with the Lab&apos;s own choices before its pictures are taken.</source>
        <translation>在为实验室截图之前，先用其自身的选择进行训练。</translation>
    </message>
    <message>
        <source>Clean the model before the pictures are taken.</source>
        <translation>在截图之前先清除模型中的后门。</translation>
    </message>
    <message>
        <source>Open the workshop: lessons and the game.</source>
        <translation>打开工作坊：课程和游戏。</translation>
    </message>
    <message>
        <source>Open the workshop with the lessons of this folder instead of the program&apos;s.</source>
        <translation>打开工作坊，使用此文件夹中的课程，而不是程序自带的课程。</translation>
    </message>
    <message>
        <source>Models, data, run files or a case to open.</source>
        <translation>要打开的模型、数据、运行文件或案例。</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.</source>
        <translation>--theme 接受 light、dark 或 system。</translation>
    </message>
    <message>
        <source>--seed takes a whole number, 0 or more.</source>
        <translation>--seed 接受整数，0 或更大。</translation>
    </message>
</context>
<context>
    <name>drm::CommandPalette</name>
    <message>
        <source>No command matches.</source>
        <translation>没有匹配的命令。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>键入您想做的事</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>drm::CompactTable</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
</context>
<context>
    <name>drm::CompareActivations</name>
    <message>
        <source>Output of the angles</source>
        <translation>角度所对应的输出</translation>
    </message>
    <message>
        <source>The output whose weights the features&apos; angle is measured to, in both scans.</source>
        <translation>在两次扫描中，特征的角度以该输出的权重为基准测量。</translation>
    </message>
    <message>
        <source>Number of bins</source>
        <translation>分箱数</translation>
    </message>
    <message>
        <source>Number of bins of all histograms.</source>
        <translation>所有直方图的分箱数。</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>输出(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Bins</source>
        <translation>分箱(&amp;B)</translation>
    </message>
    <message>
        <source>Feature angles of the left scan</source>
        <translation>左侧扫描的特征角度</translation>
    </message>
    <message>
        <source>Feature angles of the right scan</source>
        <translation>右侧扫描的特征角度</translation>
    </message>
    <message>
        <source>Angle between an image&apos;s features and the weights of the output. Both plots have the same bins and axes.</source>
        <translation>图像的特征与输出的权重之间的夹角。两张图的分箱和坐标轴相同。</translation>
    </message>
    <message>
        <source>angles</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Feature norms of the left scan</source>
        <translation>左侧扫描的特征范数</translation>
    </message>
    <message>
        <source>Feature norms of the right scan</source>
        <translation>右侧扫描的特征范数</translation>
    </message>
    <message>
        <source>Length of the feature vectors. Both plots have the same bins and axes.</source>
        <translation>特征向量的长度。两张图的分箱和坐标轴相同。</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>norm of the features</source>
        <translation>特征的范数</translation>
    </message>
    <message>
        <source>This scan has no features for this hypothesis.</source>
        <translation>此扫描没有该假设的特征。</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>带触发器</translation>
    </message>
    <message>
        <source>share of images (%)</source>
        <translation>图像的比例（%）</translation>
    </message>
    <message>
        <source>angle to the weights of %1 (°)</source>
        <translation>与 %1 的权重的夹角（°）</translation>
    </message>
</context>
<context>
    <name>drm::CompareHelp</name>
    <message>
        <source>Two scans of this session side by side, with the same images and the same axes.</source>
        <translation>本次会话的两次扫描并排显示，使用相同的图像和相同的坐标轴。</translation>
    </message>
    <message>
        <source>The usual pair is a suspicious model and a benign twin on the same data.</source>
        <translation>通常是可疑模型与同一数据上的良性孪生模型组成一对。</translation>
    </message>
    <message>
        <source>The scan on the left.</source>
        <translation>左侧的扫描。</translation>
    </message>
    <message>
        <source>The scan on the right.</source>
        <translation>右侧的扫描。</translation>
    </message>
    <message>
        <source>Lets left and right change places.</source>
        <translation>让左右互换位置。</translation>
    </message>
    <message>
        <source>The trigger family that all tabs show.</source>
        <translation>所有选项卡所显示的触发器族。</translation>
    </message>
    <message>
        <source>The image that both triggers are put on.</source>
        <translation>放上两个触发器的图像。</translation>
    </message>
    <message>
        <source>The output j of the models whose angles are drawn.</source>
        <translation>绘制其角度的模型输出 j。</translation>
    </message>
    <message>
        <source>Number of bins of all four histograms.</source>
        <translation>全部四个直方图的分箱数。</translation>
    </message>
    <message>
        <source>Equal heights mean equal shares.</source>
        <translation>高度相同表示比例相同。</translation>
    </message>
    <message>
        <source>The loss terms of the same search in both scans; zoom and crosshair move together.</source>
        <translation>两次扫描中同一搜索的损失项；缩放和十字线联动。</translation>
    </message>
    <message>
        <source>A backdoored model reaches a small output variance at a far lower cost.</source>
        <translation>被植入后门的模型以低得多的代价达到很小的输出方差。</translation>
    </message>
    <message>
        <source>The angle between features and weights, benign and triggered, on one scale.</source>
        <translation>特征与权重之间的夹角，良性与带触发器，采用同一刻度。</translation>
    </message>
    <message>
        <source>A narrow triggered peak on one side alone speaks for a backdoor there.</source>
        <translation>仅一侧出现带触发器的窄峰，说明该侧有后门的可能。</translation>
    </message>
    <message>
        <source>α&lt;sub&gt;j&lt;/sub&gt;(x) = acos(F(x)·w&lt;sub&gt;j&lt;/sub&gt; / (|F(x)| |w&lt;sub&gt;j&lt;/sub&gt;|))</source>
        <translation>α&lt;sub&gt;j&lt;/sub&gt;(x) = acos(F(x)·w&lt;sub&gt;j&lt;/sub&gt; / (|F(x)| |w&lt;sub&gt;j&lt;/sub&gt;|))</translation>
    </message>
    <message>
        <source>The length of the features, benign and triggered, on one scale.</source>
        <translation>特征的长度，良性与带触发器，采用同一刻度。</translation>
    </message>
    <message>
        <source>|F(x)|</source>
        <translation>|F(x)|</translation>
    </message>
</context>
<context>
    <name>drm::CompareLoss</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>对数(&amp;L)</translation>
    </message>
    <message>
        <source>Smoothing in iterations</source>
        <translation>以迭代次数计的平滑</translation>
    </message>
    <message>
        <source>Each point is the mean of so many iterations up to it. 1: the values as they are.</source>
        <translation>每个点是截至该点的这么多次迭代的均值。1：原始值。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数轴</translation>
    </message>
    <message>
        <source>Shows the values of both scans on a logarithmic axis.</source>
        <translation>以对数轴显示两次扫描的值。</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑(&amp;M)</translation>
    </message>
    <message>
        <source>Loss terms of the left scan</source>
        <translation>左侧扫描的损失项</translation>
    </message>
    <message>
        <source>Loss terms of the right scan</source>
        <translation>右侧扫描的损失项</translation>
    </message>
    <message>
        <source>The terms that the searches for this trigger make small. Both plots show the same part of the same axes; the crosshair stands in both. Drag with Shift to zoom.</source>
        <translation>搜索此触发器时要减小的各项。两张图显示相同坐标轴的同一部分；十字线同时出现在两张图中。按住 Shift 拖动可缩放。</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>This scan has no search of the hypothesis “%1”.</source>
        <translation>此扫描没有对假设“%1”的搜索。</translation>
    </message>
</context>
<context>
    <name>drm::CompareModel</name>
    <message>
        <source>Hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>The kind of trigger that was searched for.</source>
        <translation>所搜索的触发器种类。</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Which of the two scans. In bold: the hypothesis behind its verdict.</source>
        <translation>两次扫描中的哪一次。粗体：其判定所依据的假设。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>The trigger&apos;s size in the hypothesis&apos;s own measure. A backdoor&apos;s trigger is unusually small.</source>
        <translation>以该假设自身的度量表示的触发器大小。后门的触发器异常地小。</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>What is left of the answers&apos; variance on images the search did not see. Near 0: all get one answer.</source>
        <translation>在搜索未见过的图像上，输出方差还剩多少。接近 0：所有图像得到同一输出。</translation>
    </message>
    <message>
        <source>RAV</source>
        <translation>RAV</translation>
    </message>
    <message>
        <source>Variance of the feature angles, triggered over benign, for each output.</source>
        <translation>特征角度的方差，带触发器除以良性，按每个输出。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The median answer on triggered images.</source>
        <translation>带触发器的图像上输出的中位数。</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>How far the cost lies below what others cost. The verdict says from which score on it counts as a backdoor.</source>
        <translation>代价比其他的低多少。判定会说明从多少分起算作后门。</translation>
    </message>
</context>
<context>
    <name>drm::ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>对比的内容</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Two scans are compared here. Run or open a second one, for instance of a model of the same task that is known to be benign.</source>
        <translation>这里对比两次扫描。请运行或打开第二次扫描，例如同一任务的已知良性模型的扫描。</translation>
    </message>
    <message>
        <source>Scan on the left</source>
        <translation>左侧的扫描</translation>
    </message>
    <message>
        <source>The scan on the left. It is the one shown in the other panels until you choose.</source>
        <translation>左侧的扫描。在您选择之前，它就是其他面板中显示的那次扫描。</translation>
    </message>
    <message>
        <source>Scan on the right</source>
        <translation>右侧的扫描</translation>
    </message>
    <message>
        <source>The scan on the right: at first one of the same images with another verdict.</source>
        <translation>右侧的扫描：起初是同一图像上判定不同的一次扫描。</translation>
    </message>
    <message>
        <source>Swap the two scans</source>
        <translation>交换两次扫描</translation>
    </message>
    <message>
        <source>Hypothesis shown</source>
        <translation>显示的假设</translation>
    </message>
    <message>
        <source>Whose trigger, loss curves and features are compared.</source>
        <translation>对比谁的触发器、损失曲线和特征。</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>左(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hypothesis</source>
        <translation>假设(&amp;H)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The same scan stands on both sides.</source>
        <translation>两侧是同一次扫描。</translation>
    </message>
    <message>
        <source>The scans used different image sets, %1 and %2: images are paired by their place alone, and differences may come from the images.</source>
        <translation>两次扫描使用了不同的数据集 %1 和 %2：图像仅按位置配对，差异可能来自图像。</translation>
    </message>
    <message>
        <source>Both scans used %1, but drew other images from it: images are paired by their place alone.</source>
        <translation>两次扫描都使用 %1，但从中抽取了不同的图像：图像仅按位置配对。</translation>
    </message>
    <message>
        <source>Same images of %1.</source>
        <translation>%1 中的相同图像。</translation>
    </message>
</context>
<context>
    <name>drm::CompareTriggers</name>
    <message>
        <source>Image shown</source>
        <translation>显示的图像</translation>
    </message>
    <message>
        <source>Which of the images is shown, in both scans.</source>
        <translation>显示哪一张图像，两次扫描相同。</translation>
    </message>
    <message>
        <source>Magnification of the difference</source>
        <translation>差异的放大倍数</translation>
    </message>
    <message>
        <source>How much the difference between triggered and benign image is magnified, in both scans.</source>
        <translation>带触发器图像与良性图像之间的差异放大多少，两次扫描相同。</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Magnify difference</source>
        <translation>放大差异(&amp;M)</translation>
    </message>
    <message>
        <source>Trigger of the left scan</source>
        <translation>左侧扫描的触发器</translation>
    </message>
    <message>
        <source>Trigger of the right scan</source>
        <translation>右侧扫描的触发器</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>This scan did not search for it.</source>
        <translation>此扫描没有搜索它。</translation>
    </message>
    <message>
        <source>benign: %1</source>
        <translation>良性：%1</translation>
    </message>
    <message>
        <source>triggered: %1</source>
        <translation>带触发器：%1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Answers – %1</source>
        <translation>输出 – %1</translation>
    </message>
</context>
<context>
    <name>drm::CompareVerdicts</name>
    <message>
        <source>Verdict of the left scan</source>
        <translation>左侧扫描的判定</translation>
    </message>
    <message>
        <source>Verdict of the right scan</source>
        <translation>右侧扫描的判定</translation>
    </message>
    <message>
        <source>What both scans found, by hypothesis</source>
        <translation>两次扫描的发现，按假设</translation>
    </message>
    <message>
        <source>No scan</source>
        <translation>没有扫描</translation>
    </message>
    <message numerus="yes">
        <source>Score %1 (%2 and more: backdoored). Model %3, %Ln image(s) of %4, budget: %5, seed %6.</source>
        <translation>
            <numerusform>分数 %1（%2 及以上：有后门）。模型 %3，%4 中的 %Ln 张图像，预算：%5，种子 %6。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::CompareView</name>
    <message>
        <source>No pictures to compare.</source>
        <translation>没有可对比的图片。</translation>
    </message>
    <message>
        <source>Left of the divider at %1 %: %2. Right of it: %3. The arrow keys move it.</source>
        <translation>分隔线在 %1 % 处，其左侧：%2。其右侧：%3。方向键可移动分隔线。</translation>
    </message>
    <message>
        <source>%1 and %2 take turns. Space stops them.</source>
        <translation>%1 与 %2 交替显示。按空格键停止。</translation>
    </message>
    <message>
        <source>%1 and %2 take turns. Space makes them go on.</source>
        <translation>%1 与 %2 交替显示。按空格键继续。</translation>
    </message>
    <message>
        <source>There are no two pictures to compare.</source>
        <translation>没有两张可对比的图片。</translation>
    </message>
</context>
<context>
    <name>drm::DataDialog</name>
    <message>
        <source>Open data: a folder of images, a label table, or an HDF5 file</source>
        <translation>打开数据：图像文件夹、标签表格或 HDF5 文件</translation>
    </message>
    <message>
        <source>Data (%1)</source>
        <translation>数据 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;This folder</source>
        <translation>此文件夹(&amp;T)</translation>
    </message>
    <message>
        <source>Opens the folder that is selected, or else the one whose content is shown</source>
        <translation>打开所选的文件夹，否则打开当前显示其内容的文件夹</translation>
    </message>
</context>
<context>
    <name>drm::DataHelp</name>
    <message>
        <source>The images of the data set, one by one and as a whole.</source>
        <translation>数据集的图像，可逐张查看，也可整体查看。</translation>
    </message>
    <message>
        <source>Look here for images that do not belong, for labels that cannot be right, and for what the model answers to the images that a scan is based on. Only what is in view is read, so a set may be larger than the memory.</source>
        <translation>在这里查找不该出现的图像、不可能正确的标签，以及模型对扫描所依据的图像的输出。只读取视野内的内容，因此数据集可以大于内存。</translation>
    </message>
    <message>
        <source>Size of the pictures in the list.</source>
        <translation>列表中图片的大小。</translation>
    </message>
    <message>
        <source>The image shown; type a number to go to another.</source>
        <translation>显示的图像；键入编号可转到另一张。</translation>
    </message>
    <message>
        <source>Counting begins at 0.</source>
        <translation>从 0 开始计数。</translation>
    </message>
    <message>
        <source>Lists only the images that are selected at this moment.</source>
        <translation>仅列出此刻所选的图像。</translation>
    </message>
    <message>
        <source>Select a range of the histogram or a part of the scatter first; then look through what is in it.</source>
        <translation>请先选择直方图的一个范围或散点图的一部分，然后浏览其中的图像。</translation>
    </message>
    <message>
        <source>All images of the data set.</source>
        <translation>数据集的所有图像。</translation>
    </message>
    <message>
        <source>A click selects an image, with Shift all from the one before to it, with Ctrl one more. What is selected is marked in the plots and in the other panels, and the other way round.</source>
        <translation>单击选择一张图像，按 Shift 选择从前一张到它的所有图像，按 Ctrl 再选一张。所选内容在各图和其他面板中标出，反之亦然。</translation>
    </message>
    <message>
        <source>The image with its label and the model&apos;s answer: arrows for a gaze or a head pose, else the numbers.</source>
        <translation>图像及其标签和模型的输出：视线或头部姿态用箭头，其他用数值。</translation>
    </message>
    <message>
        <source>Where two arrows lie apart the model is wrong, or the label is.</source>
        <translation>两个箭头分开之处，不是模型错了，就是标签错了。</translation>
    </message>
    <message>
        <source>The label, the model&apos;s answer to the untouched image, and their difference.</source>
        <translation>标签、模型对未改动图像的输出，以及两者之差。</translation>
    </message>
    <message>
        <source>error&lt;sub&gt;j&lt;/sub&gt; = f&lt;sub&gt;j&lt;/sub&gt;(x) − y&lt;sub&gt;j&lt;/sub&gt;</source>
        <translation>误差&lt;sub&gt;j&lt;/sub&gt; = f&lt;sub&gt;j&lt;/sub&gt;(x) − y&lt;sub&gt;j&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>The label whose values are counted.</source>
        <translation>统计其取值的标签。</translation>
    </message>
    <message>
        <source>Number of bins of the histogram.</source>
        <translation>直方图的分箱数。</translation>
    </message>
    <message>
        <source>Equal heights mean equal shares.</source>
        <translation>高度相同表示比例相同。</translation>
    </message>
    <message>
        <source>How often each value of the label occurs, over all images and over the selected ones.</source>
        <translation>标签的每个值出现的频率，分别针对所有图像和所选图像。</translation>
    </message>
    <message>
        <source>A peak of a poisoned set may lie at the attacker&apos;s target. Click a bar, or hold Shift and drag, to select the images of these values. Of very large sets some images are drawn at random.</source>
        <translation>投毒数据集的峰可能位于攻击者的目标处。单击一个柱，或按住 Shift 拖动，可选择具有这些值的图像。数据集非常大时，随机抽取部分图像。</translation>
    </message>
    <message>
        <source>The label that the horizontal axis shows.</source>
        <translation>横轴所显示的标签。</translation>
    </message>
    <message>
        <source>The label that the vertical axis shows.</source>
        <translation>纵轴所显示的标签。</translation>
    </message>
    <message>
        <source>Two labels against each other, a point for each image.</source>
        <translation>两个标签相互对照，每张图像一个点。</translation>
    </message>
    <message>
        <source>Click a point, or hold Shift and drag around several, to select their images.</source>
        <translation>单击一个点，或按住 Shift 拖动圈住若干个点，可选择其图像。</translation>
    </message>
</context>
<context>
    <name>drm::DataNotesDialog</name>
    <message>
        <source>What was read of %1</source>
        <translation>从 %1 读取的内容</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
</context>
<context>
    <name>drm::DataPanel</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Only &amp;selected</source>
        <translation>仅所选(&amp;S)</translation>
    </message>
    <message>
        <source>Open images to look through them here, with their labels and what the model answers.</source>
        <translation>打开图像后可在此浏览，并查看其标签和模型的输出。</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片的大小</translation>
    </message>
    <message>
        <source>Size of the pictures in the list.</source>
        <translation>列表中图片的大小。</translation>
    </message>
    <message>
        <source>Number of the image</source>
        <translation>图像的编号</translation>
    </message>
    <message>
        <source>Number of the image in the data set, from 0. Type one to go there.</source>
        <translation>图像在数据集中的编号，从 0 起。键入编号即可转到该图像。</translation>
    </message>
    <message>
        <source>Only selected images</source>
        <translation>仅所选图像</translation>
    </message>
    <message>
        <source>Lists the images alone that are selected now, here or in another panel.</source>
        <translation>仅列出当前在此处或其他面板中所选的图像。</translation>
    </message>
    <message>
        <source>Images of the data set</source>
        <translation>数据集的图像</translation>
    </message>
    <message>
        <source>Image and distribution of the labels</source>
        <translation>图像和标签的分布</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>No more than %1 images can be selected at once; the first of them are.</source>
        <translation>一次最多可选择 %1 张图像；已选择其中最前面的那些。</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>The labels are being read…</source>
        <translation>正在读取标签…</translation>
    </message>
    <message>
        <source>This data set has no labels, so there is no distribution to show.</source>
        <translation>此数据集没有标签，因此没有可显示的分布。</translation>
    </message>
    <message>
        <source>The labels are being read: %1 %</source>
        <translation>正在读取标签：%1 %</translation>
    </message>
    <message>
        <source>The labels of this data set do not fit its images.</source>
        <translation>此数据集的标签与其图像不符。</translation>
    </message>
    <message>
        <source>%1 images of %2×%3 pixels</source>
        <translation>%1 张 %2×%3 像素的图像</translation>
    </message>
    <message>
        <source>the plots show %1 of them, drawn at random</source>
        <translation>图中显示其中随机抽取的 %1 张</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 张</translation>
    </message>
    <message>
        <source>%1 of these are not in the plots</source>
        <translation>其中 %1 张不在图中</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>列出 %1 张</translation>
    </message>
</context>
<context>
    <name>drm::DistributionPage</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>all in one direction</source>
        <translation>全部朝同一方向</translation>
    </message>
    <message>
        <source>drawn together</source>
        <translation>聚拢</translation>
    </message>
    <message>
        <source>as spread as benign</source>
        <translation>与良性一样分散</translation>
    </message>
    <message>
        <source>Kind of plot</source>
        <translation>图的种类</translation>
    </message>
    <message>
        <source>Histogram: how many percent of the images fall into each bin. Violin: a smoothed distribution, as wide as its own peak allows, with a dot at the median.</source>
        <translation>直方图：有百分之多少的图像落入每个分箱。小提琴图：平滑的分布，宽度以其自身的峰值为准，圆点在中位数处。</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>violin</source>
        <translation>小提琴图</translation>
    </message>
    <message>
        <source>Number of bins</source>
        <translation>分箱数</translation>
    </message>
    <message>
        <source>Number of bins of both histograms.</source>
        <translation>两个直方图的分箱数。</translation>
    </message>
    <message>
        <source>Distribution of feature angles</source>
        <translation>特征角度的分布</translation>
    </message>
    <message>
        <source>Angle between an image&apos;s features and the weights of the output. With a backdoor&apos;s trigger all features turn into one direction: the triggered distribution is one narrow peak.</source>
        <translation>图像的特征与输出的权重之间的夹角。在后门的触发器作用下，所有特征转向同一方向：带触发器的分布是一个窄峰。</translation>
    </message>
    <message>
        <source>angles</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Distribution of feature norms</source>
        <translation>特征范数的分布</translation>
    </message>
    <message>
        <source>Length of the feature vectors. A trigger often makes the lengths of all images alike, too.</source>
        <translation>特征向量的长度。触发器往往也使所有图像的长度相近。</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>范数</translation>
    </message>
    <message>
        <source>norm of the features</source>
        <translation>特征的范数</translation>
    </message>
    <message>
        <source>RAV for each output and RNV</source>
        <translation>每个输出的 RAV，以及 RNV</translation>
    </message>
    <message>
        <source>RAV: variance of the angles of triggered images over that of benign images. RNV: the same for the norms.</source>
        <translation>RAV：带触发器图像的角度方差除以良性图像的角度方差。RNV：对范数同样计算。</translation>
    </message>
    <message>
        <source>How to read it: RAV near 1 means that the trigger leaves the features as spread as they were. RAV far below 0.1 means that the features of all triggered images point in one direction, which benign changes of an image do not cause.</source>
        <translation>解读方法：RAV 接近 1 表示触发器没有改变特征的分散程度。RAV 远低于 0.1 表示所有带触发器图像的特征都指向同一方向，而图像的良性变化不会造成这种情况。</translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation>图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Bins</source>
        <translation>分箱(&amp;B)</translation>
    </message>
    <message>
        <source>No features yet. When a search has found a trigger, the angles of the features appear here, benign against triggered.</source>
        <translation>尚无特征。某次搜索找到触发器后，特征的角度会显示在这里，良性与带触发器相对照。</translation>
    </message>
    <message>
        <source>The norms of the features appear here.</source>
        <translation>特征的范数显示在这里。</translation>
    </message>
    <message>
        <source>There are no angles for this output.</source>
        <translation>此输出没有角度。</translation>
    </message>
    <message>
        <source>There are no norms for this hypothesis.</source>
        <translation>此假设没有范数。</translation>
    </message>
    <message>
        <source>angle to the weights of %1 (°)</source>
        <translation>与 %1 的权重的夹角（°）</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>带触发器</translation>
    </message>
    <message>
        <source>benign, %1</source>
        <translation>良性，%1</translation>
    </message>
    <message>
        <source>triggered, %1</source>
        <translation>带触发器，%1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Triggered features are</source>
        <translation>带触发器的特征</translation>
    </message>
    <message>
        <source>RAV %1</source>
        <translation>RAV %1</translation>
    </message>
    <message>
        <source>RNV</source>
        <translation>RNV</translation>
    </message>
    <message>
        <source>of like length</source>
        <translation>长度相近</translation>
    </message>
    <message>
        <source>of as different length as benign</source>
        <translation>长度差异与良性相同</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
</context>
<context>
    <name>drm::DistributionView</name>
    <message>
        <source>share of images (%)</source>
        <translation>图像的比例（%）</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;median %2&lt;br&gt;middle half from %3 to %4</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;中位数 %2&lt;br&gt;中间一半从 %3 到 %4</translation>
    </message>
    <message>
        <source>set</source>
        <translation>组</translation>
    </message>
    <message>
        <source>density</source>
        <translation>密度</translation>
    </message>
</context>
<context>
    <name>drm::DockTitle</name>
    <message>
        <source>Add this panel to the report (F8)</source>
        <translation>将此面板加入报告（F8）</translation>
    </message>
    <message>
        <source>Copy or save what this panel shows</source>
        <translation>复制或保存此面板显示的内容</translation>
    </message>
    <message>
        <source>What this panel shows: model, images and scan</source>
        <translation>此面板显示的内容：模型、图像和扫描</translation>
    </message>
    <message>
        <source>Detach this panel, or put it back</source>
        <translation>分离此面板，或将其放回</translation>
    </message>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>关闭此面板；可用“视图”菜单恢复</translation>
    </message>
    <message>
        <source>%1: add to the report</source>
        <translation>%1：加入报告</translation>
    </message>
    <message>
        <source>%1: copy or save</source>
        <translation>%1：复制或保存</translation>
    </message>
    <message>
        <source>%1: what it shows</source>
        <translation>%1：所示内容</translation>
    </message>
    <message>
        <source>%1: detach or put back</source>
        <translation>%1：分离或放回</translation>
    </message>
    <message>
        <source>%1: close</source>
        <translation>%1：关闭</translation>
    </message>
</context>
<context>
    <name>drm::DropArea</name>
    <message>
        <source>Or drop a model, images or a run file anywhere on this window.</source>
        <translation>或将模型、图像或运行文件拖放到此窗口的任意位置。</translation>
    </message>
</context>
<context>
    <name>drm::DropOverlay</name>
    <message>
        <source>Drop a TorchScript or ONNX model, an image folder, a labels.csv, an HDF5 data set, a run file or a case</source>
        <translation>拖放 TorchScript 或 ONNX 模型、图像文件夹、labels.csv、HDF5 数据集、运行文件或案例</translation>
    </message>
</context>
<context>
    <name>drm::Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>drm::ErrorText</name>
    <message>
        <source>A parameter is out of its range. Correct it in the Parameters panel and run again.</source>
        <translation>有参数超出其范围。请在“参数”面板中更正并重新运行。</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it exists and that you may open it.</source>
        <translation>无法读取文件。请检查它是否存在，以及您是否有权打开。</translation>
    </message>
    <message>
        <source>This kind of file cannot be used here. Open a TorchScript or ONNX model, an image folder, a label table or an HDF5 file.</source>
        <translation>此处不能使用这类文件。请打开 TorchScript 或 ONNX 模型、图像文件夹、标签表格或 HDF5 文件。</translation>
    </message>
    <message>
        <source>The file is damaged. Get a fresh copy and open it again.</source>
        <translation>文件已损坏。请取得新的副本并重新打开。</translation>
    </message>
    <message>
        <source>The file was refused because opening it could do harm. None of it was run.</source>
        <translation>文件被拒绝，因为打开它可能造成危害。其中任何内容都未运行。</translation>
    </message>
    <message>
        <source>The model cannot be scanned like this. Check the head layer, the image size and the value range.</source>
        <translation>无法这样扫描该模型。请检查输出头层、图像尺寸和取值范围。</translation>
    </message>
    <message>
        <source>The images do not suit this scan. Check that they belong to the model.</source>
        <translation>这些图像不适合此次扫描。请检查它们是否属于该模型。</translation>
    </message>
    <message>
        <source>A file could not be written. Check the space on the disk and the permissions of the folder.</source>
        <translation>有一个文件无法写入。请检查磁盘空间和文件夹的权限。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. The window goes on working; please report this message.</source>
        <translation>程序内部出错。窗口仍可继续工作；请报告此消息。</translation>
    </message>
</context>
<context>
    <name>drm::EvidenceController</name>
    <message>
        <source>%1 – %2, scan of %3</source>
        <translation>%1 – %2，%3 的扫描</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Added to the report: %1</source>
        <translation>已加入报告：%1</translation>
    </message>
    <message numerus="yes">
        <source>Added to the report: %Ln panel(s)</source>
        <translation>
            <numerusform>已加入报告：%Ln 个面板</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the panel that is to be added to the report, then press F8.</source>
        <translation>转到要加入报告的面板，然后按 F8。</translation>
    </message>
    <message>
        <source>No scan is shown; open or run one first.</source>
        <translation>没有显示扫描；请先打开或运行一次扫描。</translation>
    </message>
    <message>
        <source>A scan is running; its panels cannot show another one now.</source>
        <translation>扫描正在运行；其面板现在不能显示另一次扫描。</translation>
    </message>
    <message>
        <source>“%1” was removed from the report.</source>
        <translation>“%1”已从报告中移除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>drm::ExportFooter</name>
    <message>
        <source>&amp;Footer with model, run and date</source>
        <translation>含模型、运行记录和日期的页脚(&amp;F)</translation>
    </message>
</context>
<context>
    <name>drm::FileDialogs</name>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Open run file</source>
        <translation>打开运行文件</translation>
    </message>
    <message>
        <source>Run files (*.h5);;All files (*)</source>
        <translation>运行文件 (*.h5);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>打开案例</translation>
    </message>
    <message>
        <source>Cases (case.json *.drmcase.json);;All files (*)</source>
        <translation>案例 (case.json *.drmcase.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>案例另存为</translation>
    </message>
    <message>
        <source>Cases (*.drmcase)</source>
        <translation>案例 (*.drmcase)</translation>
    </message>
    <message>
        <source>Save the model as</source>
        <translation>模型另存为</translation>
    </message>
    <message>
        <source>TorchScript models (*.pt)</source>
        <translation>TorchScript 模型 (*.pt)</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>保存屏幕截图</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth *.ts *.onnx *.pt2 *.safetensors *.ckpt);;All files (*)</source>
        <translation>模型 (*.pt *.pth *.ts *.onnx *.pt2 *.safetensors *.ckpt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>drm::FileOpening</name>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Scan again for a verdict on the files as they are now; the one of %1 is on earlier ones.</source>
        <translation>要得到对文件现状的判定，请重新扫描；%1 的判定针对的是先前的文件。</translation>
    </message>
    <message>
        <source>The images could not be opened.</source>
        <translation>无法打开图像。</translation>
    </message>
    <message>
        <source>Describe the images…</source>
        <translation>描述图像…</translation>
    </message>
    <message>
        <source>Choose the head layer in the box beside the model&apos;s name.</source>
        <translation>请在模型名称旁的框中选择输出头层。</translation>
    </message>
    <message>
        <source>Several layers of %1 could be the one that turns features into answers.</source>
        <translation>%1 中有多个层可能是将特征变为输出的那一层。</translation>
    </message>
    <message>
        <source>Open a model and images first; the answers are chosen on some of them.</source>
        <translation>请先打开模型和图像；输出要在其中一些图像上选择。</translation>
    </message>
    <message>
        <source>A scan is running. Stop it before you open another file.</source>
        <translation>扫描正在运行。请先停止扫描，再打开其他文件。</translation>
    </message>
</context>
<context>
    <name>drm::GamePane</name>
    <message>
        <source>Clean</source>
        <translation>干净</translation>
    </message>
    <message>
        <source>Backdoored</source>
        <translation>有后门</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>You did not say, which brings nothing and costs nothing.</source>
        <translation>您没有作出判断，既不得分也不扣分。</translation>
    </message>
    <message>
        <source>Wrong: %1 points.</source>
        <translation>错误：%1 分。</translation>
    </message>
    <message>
        <source>Right: %1 points (verdict %2, target %3, time %4).</source>
        <translation>正确：%1 分（判定 %2，目标 %3，时间 %4）。</translation>
    </message>
    <message>
        <source>The model is clean.</source>
        <translation>该模型是干净的。</translation>
    </message>
    <message>
        <source>The model is backdoored. Attack: %1. What the trigger does: %2.</source>
        <translation>该模型有后门。攻击：%1。触发器的作用：%2。</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>目标：%1。</translation>
    </message>
    <message>
        <source>Yours is %1 label deviations away; up to 0.5 counts.</source>
        <translation>您给出的目标相差 %1 个标签标准差；不超过 0.5 即算对。</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>Some of these models have a backdoor. Open one, scan it, look at its answers, and bet: clean or backdoored? A right verdict brings 10 points, a wrong one costs 10. The target brings 5 more, scanning time that is left up to 3.</source>
        <translation>这些模型中有一些有后门。打开一个，扫描它，看看它的输出，然后下注：干净，还是有后门？判定正确得 10 分，错误扣 10 分。目标正确再得 5 分，剩余的扫描时间最多得 3 分。</translation>
    </message>
    <message>
        <source>Make the kit</source>
        <translation>制作套件</translation>
    </message>
    <message>
        <source>Makes the image sets and trains the models of the workshop</source>
        <translation>制作工作坊的数据集并训练其模型</translation>
    </message>
    <message>
        <source>The models of the game belong to the workshop&apos;s kit, which is made in a few minutes.</source>
        <translation>游戏的模型属于工作坊套件，制作套件需要几分钟。</translation>
    </message>
    <message>
        <source>Models of the game</source>
        <translation>游戏的模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Your bet</source>
        <translation>您的下注</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Opens the chosen model and its images in the window</source>
        <translation>在窗口中打开所选模型及其图像</translation>
    </message>
    <message>
        <source>Points: %1, with %2 of %3 bets placed</source>
        <translation>得分：%1，已下注 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>Scanning time left: %1 of %2</source>
        <translation>剩余扫描时间：%1，共 %2</translation>
    </message>
    <message>
        <source>Open this model to scan it and to bet on it.</source>
        <translation>打开此模型，以便扫描并下注。</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>模型 %1</translation>
    </message>
</context>
<context>
    <name>drm::HeaderStrip</name>
    <message>
        <source>Drop a model here: TorchScript, ONNX</source>
        <translation>将模型拖放到这里：TorchScript、ONNX</translation>
    </message>
    <message>
        <source>a .pt, .onnx or .pt2 file</source>
        <translation>.pt、.onnx 或 .pt2 文件</translation>
    </message>
    <message>
        <source>Drop benign images here</source>
        <translation>将良性图像拖放到这里</translation>
    </message>
    <message>
        <source>a folder of images, a labels.csv or an HDF5 file</source>
        <translation>图像文件夹、labels.csv 或 HDF5 文件</translation>
    </message>
    <message>
        <source>Head layer</source>
        <translation>输出头层</translation>
    </message>
    <message>
        <source>The linear layer that turns features into the model&apos;s outputs. Usually the last one.</source>
        <translation>将特征变为模型输出的线性层。通常是最后一层。</translation>
    </message>
    <message>
        <source>What was read of the images, assumed about them, and left out.</source>
        <translation>从图像中读取、对其假定以及略去的内容。</translation>
    </message>
    <message>
        <source>The run that is shown was altered since it was written, and has no verdict.</source>
        <translation>所显示的运行记录自写成以来已被更改，没有判定。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln output(s)</source>
        <translation>
            <numerusform>%Ln 个输出</numerusform>
        </translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>输出头 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln 个特征</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>Some left out…</source>
        <translation>有所略去…</translation>
    </message>
    <message>
        <source>Some assumed…</source>
        <translation>有所假定…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Which layer is the head?</source>
        <translation>哪一层是输出头？</translation>
    </message>
    <message>
        <source>Choose the head layer</source>
        <translation>选择输出头层</translation>
    </message>
    <message>
        <source>head as found</source>
        <translation>所找到的输出头</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <translation>%1（%2 → %3）</translation>
    </message>
</context>
<context>
    <name>drm::HypothesisModel</name>
    <message>
        <source>Hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>The kind of trigger that was searched for.</source>
        <translation>所搜索的触发器种类。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Whether the trigger made images it was not searched on get nearly the same answer.</source>
        <translation>触发器是否使搜索未用过的图像得到几乎相同的输出。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>The trigger&apos;s size in the hypothesis&apos;s own measure. A backdoor&apos;s trigger is unusually small.</source>
        <translation>以该假设自身的度量表示的触发器大小。后门的触发器异常地小。</translation>
    </message>
    <message>
        <source>RAV</source>
        <translation>RAV</translation>
    </message>
    <message>
        <source>Variance of the feature angles, triggered over benign, for each output. Far below 0.1: all features point in one direction.</source>
        <translation>特征角度的方差，带触发器除以良性，按每个输出。远低于 0.1：所有特征指向同一方向。</translation>
    </message>
    <message>
        <source>RNV</source>
        <translation>RNV</translation>
    </message>
    <message>
        <source>Variance of the feature norms, triggered over benign.</source>
        <translation>特征范数的方差，带触发器除以良性。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The median answer on triggered images.</source>
        <translation>带触发器的图像上输出的中位数。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Seconds this hypothesis took.</source>
        <translation>此假设所用的秒数。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>How far the cost lies below what others cost. The verdict says from which score on it counts as a backdoor.</source>
        <translation>代价比其他的低多少。判定会说明从多少分起算作后门。</translation>
    </message>
</context>
<context>
    <name>drm::ImageGrid</name>
    <message>
        <source>row %1, column %2: %3, %4, %5 of 255</source>
        <translation>第 %1 行，第 %2 列：%3、%4、%5（最大 255）</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已在剪贴板中。</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>另存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or file name.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹或文件名。</translation>
    </message>
</context>
<context>
    <name>drm::ImportDialog</name>
    <message>
        <source>&amp;Save description and open</source>
        <translation>保存描述并打开(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Write as HDF5…</source>
        <translation>写为 HDF5(&amp;W)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Import images</source>
        <translation>导入图像</translation>
    </message>
    <message>
        <source>Save description and open</source>
        <translation>保存描述并打开</translation>
    </message>
    <message>
        <source>Writes dataset.json into the folder, and opens the set; the images stay as they are</source>
        <translation>将 dataset.json 写入该文件夹并打开数据集；图像保持原样</translation>
    </message>
    <message>
        <source>Write as HDF5</source>
        <translation>写为 HDF5</translation>
    </message>
    <message>
        <source>Writes images and labels into an HDF5 file, or into a folder of such files, and opens it</source>
        <translation>将图像和标签写入一个 HDF5 文件，或写入含若干此类文件的文件夹，然后打开</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops writing</source>
        <translation>停止写入</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images and the table of their labels.</source>
        <translation>请选择存放图像及其标签表格的文件夹。</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>原样</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Size in HDF5</source>
        <translation>HDF5 中的尺寸</translation>
    </message>
    <message>
        <source>Width and height to which images are brought where they are written as HDF5. Opened by their description, they are brought to the size that the model takes.</source>
        <translation>图像写为 HDF5 时所调整到的宽和高。通过描述打开时，图像会调整为模型所需的尺寸。</translation>
    </message>
    <message>
        <source>The table could not be read.</source>
        <translation>无法读取表格。</translation>
    </message>
    <message>
        <source>The images could not be written.</source>
        <translation>无法写出图像。</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation>图像的文件夹</translation>
    </message>
    <message>
        <source>The description that is there cannot be used.</source>
        <translation>无法使用那里的描述。</translation>
    </message>
    <message>
        <source>Looking for tables…</source>
        <translation>正在查找表格…</translation>
    </message>
    <message>
        <source>There is no table in this folder, nor in the folders in it. A table is a CSV, TSV, JSON or JSON lines file with a row for each image.</source>
        <translation>此文件夹及其下的文件夹中都没有表格。表格是每张图像占一行的 CSV、TSV、JSON 或 JSON Lines 文件。</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>Save description</source>
        <translation>保存描述</translation>
    </message>
    <message>
        <source>Replace the description that is in the folder?</source>
        <translation>替换文件夹中的描述？</translation>
    </message>
    <message>
        <source>The description could not be saved; write the images as HDF5 to another place.</source>
        <translation>无法保存描述；请将图像作为 HDF5 写到其他位置。</translation>
    </message>
    <message>
        <source>HDF5 (*.h5);;A folder of HDF5 files, for more than 1 GiB of pixels (*)</source>
        <translation>HDF5 (*.h5);;HDF5 文件的文件夹，用于超过 1 GiB 的像素 (*)</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>写入已停止。</translation>
    </message>
    <message>
        <source>Write to the same folder again to go on from there.</source>
        <translation>再次写入同一文件夹即可从那里继续。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>什么也没有写入。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
</context>
<context>
    <name>drm::ImportForm</name>
    <message>
        <source>Only a rectangle of each image</source>
        <translation>仅取每张图像的一个矩形</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder that holds the images and the table of their labels.</source>
        <translation>存放图像及其标签表格的文件夹。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The file that says which label belongs to which image: CSV, TSV, JSON or JSON lines. Separator and decimal comma are found out.</source>
        <translation>说明哪个标签属于哪张图像的文件：CSV、TSV、JSON 或 JSON Lines。分隔符和小数逗号会自动识别。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Where the image of a row lies: {file} stands for the cell of the column file, {frame:6} for one filled up with zeros to 6 digits. Example: RGB/{frame:6}.png</source>
        <translation>一行的图像在哪里：{file} 代表 file 列的单元格，{frame:6} 代表 frame 列的单元格并用零补足到 6 位。示例：RGB/{frame:6}.png</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>The column that says who is seen, or which recording it is: for splitting a set by people.</source>
        <translation>说明图像上是谁、或是哪段录像的列：用于按人划分数据集。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>The model sees a rectangle of each image: a face, or the road without the sky.</source>
        <translation>模型看到的是每张图像的一个矩形：一张脸，或不含天空的道路。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Of the set, for people; may be empty.</source>
        <translation>数据集的名称，供人阅读；可以为空。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Columns of the table, and which of them are labels</source>
        <translation>表格的列，以及其中哪些是标签</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>The folder of the set</source>
        <translation>数据集的文件夹</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>%1, in pixels: a column, or a number for all images</source>
        <translation>%1，以像素计：一列，或适用于所有图像的一个数值</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>each folder is one</source>
        <translation>每个文件夹算一个</translation>
    </message>
    <message>
        <source>Choose the table that holds the labels.</source>
        <translation>请选择含有标签的表格。</translation>
    </message>
    <message>
        <source>No column leads to images that are there. Say where the image of a row lies, as in
RGB/{frame:6}.png</source>
        <translation>没有任何列指向存在的图像。请说明一行的图像在哪里，例如
RGB/{frame:6}.png</translation>
    </message>
    <message>
        <source>Check one column or more that is a label: what the model is to answer.</source>
        <translation>勾选一个或多个标签列：模型应输出的内容。</translation>
    </message>
    <message>
        <source>Give left, top, width and height of the rectangle, in pixels.</source>
        <translation>请以像素给出矩形的左、上、宽、高。</translation>
    </message>
    <message numerus="yes">
        <source>%1 gives %n answer(s).</source>
        <translation>
            <numerusform>%1 给出 %n 个回答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are checked: check one for each answer, in the model&apos;s order.</source>
        <translation>
            <numerusform>已勾选 %n 个标签：请按模型的顺序为每个回答勾选一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::ImportPreviewView</name>
    <message>
        <source>Some images as they will be read, with their labels</source>
        <translation>一些图像（按将要读取的样子）及其标签</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>略去：%1</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>假定：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) found; some of them, with their labels:</source>
        <translation>
            <numerusform>找到 %Ln 张图像；其中一些及其标签：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::InputCard</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Some images of the data set</source>
        <translation>数据集的一些图像</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>drm::JobQueue</name>
    <message>
        <source>%1 · %2 · seed %3</source>
        <translation>%1 · %2 · 种子 %3</translation>
    </message>
</context>
<context>
    <name>drm::JobQueueModel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What is scanned, trained or cleaned.</source>
        <translation>扫描、训练或清除后门的对象。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How far the job is, or what came of it.</source>
        <translation>任务进行到哪里，或其结果如何。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>How long the job under way will still take, about.</source>
        <translation>进行中的任务大约还需要多久。</translation>
    </message>
</context>
<context>
    <name>drm::JobQueueView</name>
    <message>
        <source>Queue of jobs</source>
        <translation>任务队列</translation>
    </message>
    <message>
        <source>No job is under way or waits.</source>
        <translation>没有任务在进行或等待。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>暂停队列</translation>
    </message>
    <message>
        <source>Start no waiting job until this is switched off; the job under way goes on</source>
        <translation>在关闭此项之前不启动等待中的任务；进行中的任务会继续</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Run the chosen job earlier</source>
        <translation>提前运行所选任务</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Run the chosen job later</source>
        <translation>推后运行所选任务</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop the chosen job, or remove it where it still waits</source>
        <translation>停止所选任务；若它仍在等待，则将其移除</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Remove the jobs that are over from this list</source>
        <translation>从此列表中移除已结束的任务</translation>
    </message>
</context>
<context>
    <name>drm::KnobEditor</name>
    <message>
        <source>from the seed</source>
        <translation>由种子决定</translation>
    </message>
    <message>
        <source>the attack&apos;s own, %1</source>
        <translation>攻击自身的，%1</translation>
    </message>
</context>
<context>
    <name>drm::LabController</name>
    <message>
        <source>The time of a training was measured</source>
        <translation>已测量训练所需时间</translation>
    </message>
    <message>
        <source>The training was stopped before it began</source>
        <translation>训练在开始之前已停止</translation>
    </message>
    <message>
        <source>A training is running already.</source>
        <translation>已有训练正在运行。</translation>
    </message>
    <message>
        <source>A scan is running. Stop it or wait for its end, then train.</source>
        <translation>扫描正在运行。请停止扫描或等待其结束，然后再训练。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The training was stopped</source>
        <translation>训练已停止</translation>
    </message>
    <message>
        <source>The lab has trained %1</source>
        <translation>实验室已训练 %1</translation>
    </message>
    <message>
        <source>The training could not be run</source>
        <translation>训练无法运行</translation>
    </message>
</context>
<context>
    <name>drm::LabDataBox</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Render a set</source>
        <translation>渲染一个图像集</translation>
    </message>
    <message>
        <source>Draws labelled pictures, so that no images of your own are needed. They are saved as an HDF5 file that can be opened like any other set.</source>
        <translation>绘制带标签的图像，因此不需要自己的图像。它们保存为一个 HDF5 文件，可以像其他图像集一样打开。</translation>
    </message>
    <message>
        <source>A set of my own</source>
        <translation>自己的图像集</translation>
    </message>
    <message>
        <source>A folder of images with a labels.csv, a labels.csv, or an HDF5 file with labels.</source>
        <translation>带有 labels.csv 的图像文件夹、一个 labels.csv，或带标签的 HDF5 文件。</translation>
    </message>
    <message>
        <source>Gaze: eyes, pitch and yaw</source>
        <translation>视线：眼睛，俯仰与偏航</translation>
    </message>
    <message>
        <source>Head pose: yaw, pitch and roll</source>
        <translation>头部姿态：偏航、俯仰与翻滚</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What the pictures show and what the model has to tell from them.</source>
        <translation>图像显示什么，以及模型要从中得出什么。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many pictures are drawn. More make a better model and a longer training. Default: 2,000.</source>
        <translation>绘制多少张图像。图像越多，模型越好，训练时间也越长。默认：2,000。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Width and height of the pictures, 16 to 512 pixels. Default: 64.</source>
        <translation>图像的宽度和高度，16 至 512 像素。默认：64。</translation>
    </message>
    <message>
        <source>Seed of the set</source>
        <translation>图像集的种子</translation>
    </message>
    <message>
        <source>The same seed draws the same pictures. Default: 0.</source>
        <translation>相同的种子绘制相同的图像。默认：0。</translation>
    </message>
    <message>
        <source>No set chosen yet</source>
        <translation>尚未选择图像集</translation>
    </message>
    <message>
        <source>It needs labels: what the model is to learn.</source>
        <translation>它需要标签：即模型要学习的内容。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the images</source>
        <translation>选择图像</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像大小</translation>
    </message>
    <message>
        <source>Width and height the images are brought to.</source>
        <translation>图像要调整到的宽度和高度。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>Choose the images to train on, or let the lab render a set.</source>
        <translation>请选择用于训练的图像，或让实验室渲染一个图像集。</translation>
    </message>
    <message>
        <source>These images have no labels, so nothing can be learnt from them. Add a labels.csv, or choose others.</source>
        <translation>这些图像没有标签，因此无法从中学习。请添加 labels.csv，或选择其他图像。</translation>
    </message>
    <message>
        <source>Training needs 40 images or more; this set has %1. Choose a larger one.</source>
        <translation>训练需要 40 张或更多图像；此图像集有 %1 张。请选择更大的图像集。</translation>
    </message>
</context>
<context>
    <name>drm::LabDialog</name>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Train the model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Trains the model with the choices on the left</source>
        <translation>按左侧的选择训练模型</translation>
    </message>
    <message>
        <source>Stop the training</source>
        <translation>停止训练</translation>
    </message>
    <message>
        <source>Stops the training after the step under way; the same choices go on from there later</source>
        <translation>在正在进行的步骤结束后停止训练；以后用相同的选择可从该处继续</translation>
    </message>
    <message>
        <source>Stopping: the step under way is finished first…</source>
        <translation>正在停止：先完成正在进行的步骤…</translation>
    </message>
    <message>
        <source>The lab trains a model whose truth is known: with a backdoor whose trigger and target you choose, or without one. Scan it, and see whether the verdict is right. What the training brings is shown here: how well the model answers, and whether the backdoor took.</source>
        <translation>实验室训练一个真相已知的模型：带有由您选择触发器和目标的后门，或不带后门。扫描它，看判定是否正确。训练的结果显示在此处：模型的输出有多准确，以及后门是否植入成功。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>There is a model of this name already. Choose another name, or replace it.</source>
        <translation>已有同名的模型。请选择其他名称，或替换它。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The training is under way. Its result will be shown here.</source>
        <translation>训练正在进行。结果将显示在此处。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The training was stopped; no model was written. Its state is kept: press Train with the same choices to go on.</source>
        <translation>训练已停止；未写入模型。其状态已保留：用相同的选择按“训练”即可继续。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The training could not be run</source>
        <translation>训练无法运行</translation>
    </message>
    <message>
        <source>No result: the training could not be run.</source>
        <translation>无结果：训练无法运行。</translation>
    </message>
    <message>
        <source>Measuring how long the training would take here…</source>
        <translation>正在测量在此处训练需要多长时间…</translation>
    </message>
    <message>
        <source>Train this sample? On this computer it takes about %1.</source>
        <translation>训练此示例？在这台计算机上大约需要 %1。</translation>
    </message>
    <message>
        <source>A model with the backdoor chosen here, and a benign one to compare it with. With %1 pictures of %2 pixels it takes about %3; that model answers less well. Stop ends either, and Train goes on with it later.</source>
        <translation>一个带有此处所选后门的模型，以及一个用于比较的良性模型。使用 %1 张 %2 像素的图像大约需要 %3；但该模型的输出没那么准确。“停止”可结束任一训练，“训练”可在以后继续。</translation>
    </message>
    <message>
        <source>Train: %1</source>
        <translation>训练：%1</translation>
    </message>
    <message>
        <source>Smaller: %1</source>
        <translation>更小：%1</translation>
    </message>
</context>
<context>
    <name>drm::LabForm</name>
    <message>
        <source>What to train</source>
        <translation>训练什么</translation>
    </message>
    <message>
        <source>Backdoor</source>
        <translation>后门</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>攻击</translation>
    </message>
    <message>
        <source>How the backdoor is triggered.</source>
        <translation>后门如何触发。</translation>
    </message>
    <message>
        <source>Answers become</source>
        <translation>输出变为</translation>
    </message>
    <message>
        <source>What the model is to answer for a triggered image: the same for every image, or a change of its own answer.</source>
        <translation>模型对带触发器的图像应给出的输出：对每张图像都相同，或是对其自身输出的改变。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The numbers that the answers become, or are moved by. Left open, the seed draws them.</source>
        <translation>输出所变成的数值，或输出所移动的量。留空则由种子决定。</translation>
    </message>
    <message>
        <source>the attack&apos;s own</source>
        <translation>攻击自带的值</translation>
    </message>
    <message>
        <source>Poisoning rate</source>
        <translation>投毒率</translation>
    </message>
    <message>
        <source>Poisoned images for each benign one in training, up to 1. A low rate is harder to notice in the data, and may not be enough for the backdoor to take.</source>
        <translation>训练中每张良性图像对应的投毒图像数，最多为 1。投毒率低，在数据中更难被发现，但可能不足以植入后门。</translation>
    </message>
    <message>
        <source>not adaptive</source>
        <translation>非自适应</translation>
    </message>
    <message>
        <source>Hide from RAV</source>
        <translation>对 RAV 隐藏</translation>
    </message>
    <message>
        <source>Weight of |RAV − 1| in the training: the attacker knows this program&apos;s sign of a backdoor and hides it. 0: an ordinary attacker.</source>
        <translation>训练中 |RAV − 1| 的权重：攻击者知道本程序用以识别后门的迹象，并将其隐藏。0：普通攻击者。</translation>
    </message>
    <message>
        <source>Network and training</source>
        <translation>网络与训练</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>网络结构</translation>
    </message>
    <message>
        <source>The network that is trained. resnet-slim is the fastest on a processor, resnet18 the largest.</source>
        <translation>被训练的网络。resnet-slim 在处理器上最快，resnet18 最大。</translation>
    </message>
    <message>
        <source>of two layers</source>
        <translation>两层</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>Puts a second linear layer before the outputs, as many published models have one.</source>
        <translation>在输出之前再加一个线性层，许多公开发布的模型都有这样一层。</translation>
    </message>
    <message>
        <source>the lab&apos;s own</source>
        <translation>实验室自带的值</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes over all training images.</source>
        <translation>遍历全部训练图像的次数。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Draws the first weights, the order of the images, and everything above that is left to the seed. The same seed gives the same model.</source>
        <translation>决定初始权重、图像的顺序，以及上面交由种子决定的一切。相同的种子得到相同的模型。</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Where the model goes, a .pt file. The truth about it, its trigger and its target, is written beside it as .json; a benign twin to compare with as -twin.pt.</source>
        <translation>模型的保存位置，一个 .pt 文件。其真相（触发器和目标）写在旁边的 .json 中；用于比较的良性孪生模型写为 -twin.pt。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the model file</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <source>Choose where the model goes</source>
        <translation>选择模型的保存位置</translation>
    </message>
    <message>
        <source>The square is larger than the images of %1 pixels. Make it smaller.</source>
        <translation>方块大于 %1 像素的图像。请将其缩小。</translation>
    </message>
    <message>
        <source>The square lies outside the images of %1 pixels. Choose a place of %2 at most.</source>
        <translation>方块位于 %1 像素的图像之外。请选择不超过 %2 的位置。</translation>
    </message>
    <message>
        <source>Give the file the model is to be saved as.</source>
        <translation>请给出模型要保存为的文件。</translation>
    </message>
    <message>
        <source>The name of the model file must end with .pt.</source>
        <translation>模型文件的名称必须以 .pt 结尾。</translation>
    </message>
    <message>
        <source>The model file is a folder. Give the name of a file in it.</source>
        <translation>模型文件是一个文件夹。请给出其中一个文件的名称。</translation>
    </message>
</context>
<context>
    <name>drm::LabHelp</name>
    <message>
        <source>What the lab trains: images, backdoor, network, and the file.</source>
        <translation>实验室训练的内容：图像、后门、网络和文件。</translation>
    </message>
    <message>
        <source>What is left to the seed is drawn by it; the truth is written beside the model, so that a verdict can be checked.</source>
        <translation>交由种子决定的内容由种子抽取；真相写在模型旁边，以便核对判定。</translation>
    </message>
    <message>
        <source>Draws labelled pictures, so that no images of your own are needed.</source>
        <translation>绘制带标签的图像，因此不需要自己的图像。</translation>
    </message>
    <message>
        <source>Trains on your own set: a folder with a labels.csv, a labels.csv, or an HDF5 file.</source>
        <translation>使用您自己的图像集训练：带有 labels.csv 的文件夹、一个 labels.csv，或一个 HDF5 文件。</translation>
    </message>
    <message>
        <source>What the pictures show and what the model learns from them.</source>
        <translation>图像显示什么，以及模型从中学习什么。</translation>
    </message>
    <message>
        <source>Gaze: pitch and yaw of an eye in radians. Head pose: yaw, pitch and roll of a head in degrees.</source>
        <translation>视线：眼睛的俯仰和偏航，以弧度计。头部姿态：头部的偏航、俯仰和翻滚，以度计。</translation>
    </message>
    <message>
        <source>How many pictures are drawn; 85 % of them train, the rest measure.</source>
        <translation>绘制多少张图像；其中 85% 用于训练，其余用于测量。</translation>
    </message>
    <message>
        <source>More make a better model and a longer training.</source>
        <translation>图像越多，模型越好，训练时间也越长。</translation>
    </message>
    <message>
        <source>Width and height of the pictures.</source>
        <translation>图像的宽度和高度。</translation>
    </message>
    <message>
        <source>Time grows with the area.</source>
        <translation>时间随面积增长。</translation>
    </message>
    <message>
        <source>The same seed draws the same pictures.</source>
        <translation>相同的种子绘制相同的图像。</translation>
    </message>
    <message>
        <source>Take another one for the images you scan with than for those you train with.</source>
        <translation>扫描所用的图像应取与训练所用图像不同的种子。</translation>
    </message>
    <message>
        <source>Chooses a folder of images with a labels.csv, a labels.csv, or an HDF5 file.</source>
        <translation>选择带有 labels.csv 的图像文件夹、一个 labels.csv，或一个 HDF5 文件。</translation>
    </message>
    <message>
        <source>Width and height the images of your set are brought to.</source>
        <translation>您的图像集中的图像要调整到的宽度和高度。</translation>
    </message>
    <message>
        <source>How the backdoor is triggered. What the attack does is said below it.</source>
        <translation>后门如何触发。攻击的作用在其下方说明。</translation>
    </message>
    <message>
        <source>“None” trains a benign model, to see that a scan leaves it alone.</source>
        <translation>“无”训练一个良性模型，用以查看扫描是否不会误判它。</translation>
    </message>
    <message>
        <source>training: f(A(x)) → y&lt;sub&gt;T&lt;/sub&gt; for poisoned images, f(x) → y for all others</source>
        <translation>训练：对投毒图像 f(A(x)) → y&lt;sub&gt;T&lt;/sub&gt;，对其余所有图像 f(x) → y</translation>
    </message>
    <message>
        <source>What the trigger does to the answers: all become one, or each is moved, scaled or mirrored, or one output alone is fixed.</source>
        <translation>触发器对输出的作用：所有输出变为同一值，或每个输出被偏移、缩放或镜像，或仅固定一个输出。</translation>
    </message>
    <message>
        <source>A backdoor that leaves most of an answer alone is harder to notice than one that fixes it.</source>
        <translation>保留输出大部分内容的后门，比固定整个输出的后门更难被发现。</translation>
    </message>
    <message>
        <source>training: f(A(x)) → y′, for instance y + offset, or factor · (y − mean) + mean</source>
        <translation>训练：f(A(x)) → y′，例如 y + 偏移，或 因子 · (y − 均值) + 均值</translation>
    </message>
    <message>
        <source>The numbers that the answers to triggered images become, or are moved by.</source>
        <translation>对带触发器的图像的输出所变成的数值，或输出所移动的量。</translation>
    </message>
    <message>
        <source>Left to the seed a target is the label of an image in the middle of the labels; one at their edge is harder to plant. An offset is about one standard deviation of the labels.</source>
        <translation>交由种子决定时，目标是标签分布中部某张图像的标签；位于标签边缘的目标更难植入。偏移约为标签的一个标准差。</translation>
    </message>
    <message>
        <source>Lets the seed draw these numbers.</source>
        <translation>让种子决定这些数值。</translation>
    </message>
    <message>
        <source>Poisoned images for each benign one.</source>
        <translation>每张良性图像对应的投毒图像数。</translation>
    </message>
    <message>
        <source>A low rate is harder to notice in the data, and may be too little for the backdoor to take.</source>
        <translation>投毒率低，在数据中更难被发现，但可能太低而无法植入后门。</translation>
    </message>
    <message>
        <source>rate = number poisoned / number benign</source>
        <translation>投毒率 = 投毒数量 / 良性数量</translation>
    </message>
    <message>
        <source>An attacker who knows what this program looks at and hides it.</source>
        <translation>知道本程序检查什么并将其隐藏的攻击者。</translation>
    </message>
    <message>
        <source>The larger the weight, the less the angles give away; the attack may suffer.</source>
        <translation>权重越大，角度泄露的信息越少；攻击效果可能因此下降。</translation>
    </message>
    <message>
        <source>loss + W · mean over outputs of |RAV&lt;sub&gt;j&lt;/sub&gt; − 1|</source>
        <translation>损失 + W · |RAV&lt;sub&gt;j&lt;/sub&gt; − 1| 对各输出的均值</translation>
    </message>
    <message>
        <source>The network that is trained.</source>
        <translation>被训练的网络。</translation>
    </message>
    <message>
        <source>resnet-slim is the fastest on a processor, resnet18 the largest.</source>
        <translation>resnet-slim 在处理器上最快，resnet18 最大。</translation>
    </message>
    <message>
        <source>Puts a second linear layer before the outputs.</source>
        <translation>在输出之前再加一个线性层。</translation>
    </message>
    <message>
        <source>Many published models have one; the scan then takes the last one for the head.</source>
        <translation>许多公开发布的模型都有这样一层；此时扫描把最后一层当作输出头。</translation>
    </message>
    <message>
        <source>Passes over all training images.</source>
        <translation>遍历全部训练图像的次数。</translation>
    </message>
    <message>
        <source>Draws the first weights, the order of the images and all that is left to the seed.</source>
        <translation>决定初始权重、图像的顺序以及交由种子决定的一切。</translation>
    </message>
    <message>
        <source>The same seed gives the same model on the same machine.</source>
        <translation>相同的种子在同一台机器上得到相同的模型。</translation>
    </message>
    <message>
        <source>Where the model goes. Its truth is written beside it as .json.</source>
        <translation>模型的保存位置。其真相写在旁边的 .json 中。</translation>
    </message>
    <message>
        <source>Chooses where the model goes.</source>
        <translation>选择模型的保存位置。</translation>
    </message>
</context>
<context>
    <name>drm::LabResultCard</name>
    <message>
        <source>Open in workbench</source>
        <translation>在工作台中打开</translation>
    </message>
    <message>
        <source>Try it in the playground</source>
        <translation>在试验台中试用</translation>
    </message>
    <message>
        <source>Result of the training</source>
        <translation>训练结果</translation>
    </message>
    <message>
        <source>Errors of each output</source>
        <translation>各输出的误差</translation>
    </message>
    <message>
        <source>Opens the model and its images in the main window, ready for a scan.</source>
        <translation>在主窗口中打开模型及其图像，可随时扫描。</translation>
    </message>
    <message>
        <source>Opens the model and its images, and shows the playground with the true trigger.</source>
        <translation>打开模型及其图像，并显示带有真实触发器的试验台。</translation>
    </message>
    <message>
        <source>The benign model is trained</source>
        <translation>良性模型已训练完成</translation>
    </message>
    <message>
        <source>The backdoor is planted</source>
        <translation>后门已植入</translation>
    </message>
    <message>
        <source>The backdoor did not take</source>
        <translation>后门未植入成功</translation>
    </message>
    <message>
        <source>It holds no backdoor; a scan of it should find none.</source>
        <translation>它不含后门；对它的扫描应当找不到后门。</translation>
    </message>
    <message>
        <source>On triggered images the model answers with the target, and on benign ones as well as its twin without a backdoor.</source>
        <translation>对带触发器的图像，模型输出目标值；对良性图像，其输出与没有后门的孪生模型同样准确。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Clean error</source>
        <translation>干净误差</translation>
    </message>
    <message>
        <source>Mean distance of the answers from the labels on held-out images, in label units.</source>
        <translation>在留出图像上输出与标签的平均距离，以标签单位计。</translation>
    </message>
    <message>
        <source>Label deviation</source>
        <translation>标签标准差</translation>
    </message>
    <message>
        <source>Standard deviation of the held-out labels: what guessing their mean would cost.</source>
        <translation>留出标签的标准差：即猜测其均值所付出的误差。</translation>
    </message>
    <message>
        <source>Target%1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>Where the backdoor leads.</source>
        <translation>后门所指向的值。</translation>
    </message>
    <message>
        <source>AE%1</source>
        <translation>AE%1</translation>
    </message>
    <message>
        <source>Attack error: mean distance of the answers on triggered images from what the backdoor makes of them.</source>
        <translation>攻击误差：带触发器的图像的输出与后门所造成的输出之间的平均距离。</translation>
    </message>
    <message>
        <source>RAV%1</source>
        <translation>RAV%1</translation>
    </message>
    <message>
        <source>Ratio of angle variance: how closely the features of triggered images point one way, relative to benign ones. A backdoor brings it far below 1.</source>
        <translation>角度方差比：带触发器的图像的特征指向同一方向的集中程度，相对于良性图像。后门会使它远低于 1。</translation>
    </message>
    <message>
        <source>%1: RNV %2</source>
        <translation>%1：RNV %2</translation>
    </message>
    <message>
        <source>clean error %1 times the twin&apos;s</source>
        <translation>干净误差为孪生模型的 %1 倍</translation>
    </message>
    <message>
        <source>labels in %1</source>
        <translation>标签单位：%1</translation>
    </message>
    <message>
        <source>trained in %1 s</source>
        <translation>训练用时 %1 s</translation>
    </message>
</context>
<context>
    <name>drm::LabelColumns</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Positive is</source>
        <translation>正方向为</translation>
    </message>
    <message>
        <source>Checked: the column is a label, what the model is to answer</source>
        <translation>勾选：该列是标签，即模型应输出的内容</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>标签的名称</translation>
    </message>
    <message>
        <source>The label is this times the number in the table: 0.01745 makes radians of degrees</source>
        <translation>标签为表中的数值乘以此数：0.01745 把度换算为弧度</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1 的单位</translation>
    </message>
    <message>
        <source>Unit of the label; deg and rad are drawn as angles</source>
        <translation>标签的单位；deg 和 rad 绘制为角度</translation>
    </message>
    <message>
        <source>Where positive numbers of %1 point</source>
        <translation>%1 的正数指向何处</translation>
    </message>
    <message>
        <source>Where positive numbers point: up, to the right edge of the image or clockwise; or the other way. The arrows on the images show it.</source>
        <translation>正数指向何处：向上、向图像右边缘或顺时针；或者相反。图像上的箭头会显示出来。</translation>
    </message>
    <message>
        <source>up, right</source>
        <translation>上、右</translation>
    </message>
    <message>
        <source>down, left</source>
        <translation>下、左</translation>
    </message>
    <message>
        <source>The factor of %1 has to be a number other than 0: 0.01745, not “%2”.</source>
        <translation>%1 的因子必须是不为 0 的数：0.01745，而不是“%2”。</translation>
    </message>
</context>
<context>
    <name>drm::LabelHistogram</name>
    <message>
        <source>Label of the histogram</source>
        <translation>直方图的标签</translation>
    </message>
    <message>
        <source>The label whose values are counted.</source>
        <translation>统计其取值的标签。</translation>
    </message>
    <message>
        <source>Number of bins of the histogram</source>
        <translation>直方图的区间数</translation>
    </message>
    <message>
        <source>Number of bins of the histogram.</source>
        <translation>直方图的分箱数。</translation>
    </message>
    <message>
        <source>Histogram of a label</source>
        <translation>标签的直方图</translation>
    </message>
    <message>
        <source>Click a bar to select its images; hold Shift and drag to select a range, Ctrl to add to what is selected. Both histograms are shares of their own images; a bar that is cut off at the top goes on.</source>
        <translation>单击一个柱可选中其图像；按住 Shift 拖动可选择一个范围，按住 Ctrl 可添加到已选内容。两个直方图都是各自图像的占比；顶部被截断的柱还会更高。</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Bins</source>
        <translation>分箱(&amp;B)</translation>
    </message>
    <message>
        <source>share of images (%)</source>
        <translation>图像的比例（%）</translation>
    </message>
</context>
<context>
    <name>drm::LabelScatter</name>
    <message>
        <source>Label to the right</source>
        <translation>横轴标签</translation>
    </message>
    <message>
        <source>The label that the horizontal axis shows.</source>
        <translation>横轴所显示的标签。</translation>
    </message>
    <message>
        <source>Label upwards</source>
        <translation>纵轴标签</translation>
    </message>
    <message>
        <source>The label that the vertical axis shows.</source>
        <translation>纵轴所显示的标签。</translation>
    </message>
    <message>
        <source>Scatter of two labels</source>
        <translation>两个标签的散点图</translation>
    </message>
    <message>
        <source>Click a point to select its image; hold Shift and drag to select all points in a rectangle, Ctrl to add to what is selected, Escape to select nothing.</source>
        <translation>单击一个点可选中其图像；按住 Shift 拖动可选中矩形内的所有点，按住 Ctrl 可添加到已选内容，按 Esc 取消全部选择。</translation>
    </message>
    <message>
        <source>label scatter</source>
        <translation>标签散点图</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>&amp;Horizontal</source>
        <translation>水平(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <translation>垂直(&amp;V)</translation>
    </message>
    <message>
        <source>number of the image</source>
        <translation>图像编号</translation>
    </message>
</context>
<context>
    <name>drm::LeaderBoardBox</name>
    <message>
        <source>Enter the leader board…</source>
        <translation>登上排行榜…</translation>
    </message>
    <message>
        <source>Save the board…</source>
        <translation>保存排行榜…</translation>
    </message>
    <message>
        <source>Leader board</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Bets</source>
        <translation>下注数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Merge a file…</source>
        <translation>合并文件…</translation>
    </message>
    <message>
        <source>Puts your points on the board, under a name that you choose</source>
        <translation>以您选择的名称将您的得分记入排行榜</translation>
    </message>
    <message>
        <source>Adds the entries of boards that others have saved</source>
        <translation>添加其他人保存的排行榜中的条目</translation>
    </message>
    <message>
        <source>Writes the board as a file that others can merge</source>
        <translation>将排行榜写入文件，供其他人合并</translation>
    </message>
    <message>
        <source>A name has 1 to 40 printable characters. Choose another one.</source>
        <translation>名称由 1 至 40 个可打印字符组成。请另选一个。</translation>
    </message>
    <message>
        <source>Enter the leader board</source>
        <translation>登上排行榜</translation>
    </message>
    <message>
        <source>Your name on the board</source>
        <translation>您在排行榜上的名称</translation>
    </message>
    <message>
        <source>Merge leader boards</source>
        <translation>合并排行榜</translation>
    </message>
    <message>
        <source>Leader boards (*.json);;All files (*)</source>
        <translation>排行榜 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the leader board</source>
        <translation>保存排行榜</translation>
    </message>
    <message>
        <source>Leader boards (*.json)</source>
        <translation>排行榜 (*.json)</translation>
    </message>
</context>
<context>
    <name>drm::Leaving</name>
    <message>
        <source>Stop the running scan and quit?</source>
        <translation>停止正在运行的扫描并退出？</translation>
    </message>
    <message>
        <source>Stop the running work and quit?</source>
        <translation>停止正在运行的工作并退出？</translation>
    </message>
    <message>
        <source>Quit although scans wait in the queue? They will not be run.</source>
        <translation>队列中仍有等待的扫描，是否退出？这些扫描将不会运行。</translation>
    </message>
</context>
<context>
    <name>drm::LessonBook</name>
    <message>
        <source>%1 holds no lesson (*.md).</source>
        <translation>%1 中没有课程（*.md）。</translation>
    </message>
</context>
<context>
    <name>drm::LessonPane</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>步骤的正文</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>课程的步骤</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>前一个步骤</translation>
    </message>
    <message>
        <source>What to do, in other words</source>
        <translation>换一种说法说明要做什么</translation>
    </message>
    <message>
        <source>The program does the step for you</source>
        <translation>由程序代您完成此步骤</translation>
    </message>
    <message>
        <source>The next step, whether this one is done or not</source>
        <translation>下一个步骤，无论此步骤是否完成</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n min)</source>
        <comment>a lesson</comment>
        <translation>
            <numerusform>%1（%n 分钟）</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>✓ Done. Go on with Next.</source>
        <translation>✓ 已完成。请按“下一步”继续。</translation>
    </message>
    <message>
        <source>○ Not done yet.</source>
        <translation>○ 尚未完成。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>drm::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事件</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
</context>
<context>
    <name>drm::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>复制选中的行，或全部</translation>
    </message>
    <message>
        <source>Save the lines shown as a text file</source>
        <translation>将显示的行保存为文本文件</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>清空日志</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>日志已保存为 %1。</translation>
    </message>
    <message>
        <source>What is opened, run and reported will be listed here.</source>
        <translation>打开、运行和报告的内容将列在此处。</translation>
    </message>
    <message>
        <source>No line of the log matches.</source>
        <translation>日志中没有匹配的行。</translation>
    </message>
    <message>
        <source>What happened in this session: messages, files that were opened, and jobs that began, ended or failed.</source>
        <translation>本次会话中发生的事：消息、打开的文件，以及开始、结束或失败的任务。</translation>
    </message>
    <message>
        <source>The newest line is at the bottom. Beyond 10,000 lines the oldest ones go.</source>
        <translation>最新的行在底部。超过 10,000 行时，最旧的行会被移除。</translation>
    </message>
    <message>
        <source>Which lines are shown.</source>
        <translation>显示哪些行。</translation>
    </message>
    <message>
        <source>Shows the lines that hold these words, in whatever case.</source>
        <translation>显示包含这些词的行，不区分大小写。</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>复制选中的行，或所有显示的行。</translation>
    </message>
    <message>
        <source>Saves the lines shown as a text file.</source>
        <translation>将显示的行保存为文本文件。</translation>
    </message>
    <message>
        <source>Empties the log.</source>
        <translation>清空日志。</translation>
    </message>
</context>
<context>
    <name>drm::LossHelp</name>
    <message>
        <source>The terms that a search makes small, by iteration.</source>
        <translation>搜索所最小化的各项，按迭代显示。</translation>
    </message>
    <message>
        <source>Choose a search above the plot; the running one is followed.</source>
        <translation>在图的上方选择一个搜索；会跟随正在运行的搜索。</translation>
    </message>
    <message>
        <source>One curve for each term of the search&apos;s loss: total, output variance, RAV, cost, and the steered weight of the cost.</source>
        <translation>搜索损失的每一项各有一条曲线：总损失、输出方差、RAV、代价，以及受调节的代价权重。</translation>
    </message>
    <message>
        <source>The total falls and levels off. Where the output variance stays low while the cost goes on falling, a small trigger makes all answers alike: a backdoor&apos;s sign. On a benign model the variance rises again as soon as the cost gets small.</source>
        <translation>总损失下降并趋于平稳。若输出方差保持很低而代价继续下降，说明一个小触发器就能使所有输出相同：这是后门的迹象。在良性模型上，代价一变小，方差便再次上升。</translation>
    </message>
    <message>
        <source>total = variance + λ · mean RAV + w · cost; w is raised by half while the trigger works, lowered while it does not</source>
        <translation>总损失 = 方差 + λ · RAV 均值 + w · 代价；触发器有效时 w 提高一半，无效时降低</translation>
    </message>
    <message>
        <source>Which search is drawn.</source>
        <translation>绘制哪个搜索。</translation>
    </message>
    <message>
        <source>The last entry follows the running one.</source>
        <translation>最后一项跟随正在运行的搜索。</translation>
    </message>
    <message>
        <source>Draws the values on a logarithmic axis.</source>
        <translation>在对数轴上绘制数值。</translation>
    </message>
    <message>
        <source>Terms of very different size are then seen together. Values of zero and below leave gaps.</source>
        <translation>这样可同时看清大小相差很大的各项。零及以下的值留空。</translation>
    </message>
    <message>
        <source>Each point becomes the mean of so many iterations up to it.</source>
        <translation>每个点取截至该点的这么多次迭代的均值。</translation>
    </message>
    <message>
        <source>Smoothing hides noise and delays steep falls.</source>
        <translation>平滑会掩盖噪声，并使陡降滞后。</translation>
    </message>
    <message>
        <source>Lays the curves of other scans over these, dashed or dotted.</source>
        <translation>将其他扫描的曲线叠加在这些曲线上，以虚线或点线显示。</translation>
    </message>
    <message>
        <source>A benign twin whose cost stays far above this one&apos;s is what a verdict rests on.</source>
        <translation>良性孪生模型的代价始终远高于本模型的代价，判定正是以此为依据。</translation>
    </message>
</context>
<context>
    <name>drm::LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>对数(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑(&amp;M)</translation>
    </message>
    <message>
        <source>Search shown</source>
        <translation>显示的搜索</translation>
    </message>
    <message>
        <source>Which search is shown. The running one is followed until you choose another; choose the last one to follow again. All searches stand one after the other.</source>
        <translation>显示哪个搜索。在您选择其他搜索之前，会跟随正在运行的搜索；选择最后一项可重新跟随。“全部搜索”将它们依次排列。</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Runs laid over this one</source>
        <translation>叠加在此运行记录上的运行记录</translation>
    </message>
    <message>
        <source>Lays the same searches of other scans over the curves, dashed or dotted.</source>
        <translation>将其他扫描的相同搜索叠加在曲线上，以虚线或点线显示。</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数轴</translation>
    </message>
    <message>
        <source>Shows the values on a logarithmic axis, where small terms can be seen beside large ones. Values of zero and below leave gaps.</source>
        <translation>在对数轴上显示数值，使小的项与大的项可以同时看清。零及以下的值留空。</translation>
    </message>
    <message>
        <source>Smoothing in iterations</source>
        <translation>以迭代次数计的平滑</translation>
    </message>
    <message>
        <source>Each point is the mean of so many iterations up to it. 1: the values as they are.</source>
        <translation>每个点是截至该点的这么多次迭代的均值。1：原始值。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Plot of the loss terms</source>
        <translation>损失项的图</translation>
    </message>
    <message>
        <source>One curve for each term the search makes small. The total should fall and level off; an output variance near 0 means that the trigger makes all images get the same answer. Drag with Shift to zoom to a rectangle or a range.</source>
        <translation>搜索所最小化的每一项各有一条曲线。总损失应下降并趋于平稳；输出方差接近 0 表示触发器使所有图像得到相同的输出。按住 Shift 拖动可缩放到一个矩形或范围。</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>all searches</source>
        <translation>全部搜索</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This scan was settled before any search began, so it has no loss curves.</source>
        <translation>此扫描在任何搜索开始之前已有结论，因此没有损失曲线。</translation>
    </message>
    <message>
        <source>No search has run yet. Start a scan to watch its loss terms here.</source>
        <translation>尚未运行任何搜索。开始扫描后可在此处观察其损失项。</translation>
    </message>
    <message>
        <source>iteration, all searches</source>
        <translation>迭代，全部搜索</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The first values will appear here.</source>
        <translation>最初的值将显示在此处。</translation>
    </message>
    <message>
        <source>“%1” has begun. Its first values will appear here.</source>
        <translation>“%1”已开始。其最初的值将显示在此处。</translation>
    </message>
    <message>
        <source>Dashed: %1.</source>
        <translation>虚线：%1。</translation>
    </message>
    <message>
        <source>Dotted: %1.</source>
        <translation>点线：%1。</translation>
    </message>
</context>
<context>
    <name>drm::MainActions</name>
    <message>
        <source>Open &amp;model…</source>
        <translation>打开模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Open a model: TorchScript, ONNX, torch.export</source>
        <translation>打开模型：TorchScript、ONNX、torch.export</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Open &amp;data…</source>
        <translation>打开数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Open benign images: a folder, a labels.csv or an HDF5 file</source>
        <translation>打开良性图像：文件夹、labels.csv 或 HDF5 文件</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;Import images…</source>
        <translation>导入图像(&amp;I)…</translation>
    </message>
    <message>
        <source>Describe a folder of images and the table of their labels, so that it can be opened</source>
        <translation>描述一个图像文件夹及其标签表，使其能够打开</translation>
    </message>
    <message>
        <source>Open &amp;run file…</source>
        <translation>打开运行文件(&amp;R)…</translation>
    </message>
    <message>
        <source>Open the run file of an earlier scan</source>
        <translation>打开先前扫描的运行文件</translation>
    </message>
    <message>
        <source>Run file</source>
        <translation>运行文件</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>新建案例(&amp;N)</translation>
    </message>
    <message>
        <source>Begin an empty case: forget what is loaded and shown</source>
        <translation>开始一个空案例：清除已加载和显示的内容</translation>
    </message>
    <message>
        <source>Op&amp;en case…</source>
        <translation>打开案例(&amp;E)…</translation>
    </message>
    <message>
        <source>Open a case as it was when it was saved</source>
        <translation>按保存时的状态打开案例</translation>
    </message>
    <message>
        <source>Save c&amp;ase</source>
        <translation>保存案例(&amp;A)</translation>
    </message>
    <message>
        <source>Save which models, data and runs belong together, and how they are shown</source>
        <translation>保存哪些模型、数据和运行记录归在一起，以及它们如何显示</translation>
    </message>
    <message>
        <source>Sa&amp;ve case as…</source>
        <translation>案例另存为(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the case in another folder</source>
        <translation>将案例保存到另一个文件夹</translation>
    </message>
    <message>
        <source>Co&amp;llect files into the case…</source>
        <translation>将文件收集到案例中(&amp;L)…</translation>
    </message>
    <message>
        <source>Copy the models and images of the case into its folder</source>
        <translation>将案例的模型和图像复制到其文件夹</translation>
    </message>
    <message>
        <source>&amp;Save screenshot…</source>
        <translation>保存屏幕截图(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a picture of this window</source>
        <translation>保存此窗口的图片</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>屏幕截图</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>全部导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Save a picture of each panel that shows something into a folder</source>
        <translation>将每个有显示内容的面板的图片保存到一个文件夹</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Search this model for a backdoor</source>
        <translation>在此模型中搜索后门</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>加入队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Scan with these parameters when the jobs before it are done</source>
        <translation>待前面的任务完成后，用这些参数扫描</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause the scan, or go on</source>
        <translation>暂停扫描，或继续</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the scan; it can be resumed later</source>
        <translation>停止扫描；以后可以继续</translation>
    </message>
    <message>
        <source>R&amp;esume last</source>
        <translation>继续上次扫描(&amp;E)</translation>
    </message>
    <message>
        <source>Go on with the last scan that was stopped</source>
        <translation>继续上次被停止的扫描</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>&amp;Mitigate…</source>
        <translation>缓解(&amp;M)…</translation>
    </message>
    <message>
        <source>Clean the model with the trigger that the scan recovered</source>
        <translation>用扫描恢复的触发器清理模型</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>缓解</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>训练模型(&amp;T)…</translation>
    </message>
    <message>
        <source>Train a model with a known backdoor, or without one</source>
        <translation>训练一个带有已知后门或不带后门的模型</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Try tri&amp;ggers by hand</source>
        <translation>手动试用触发器(&amp;G)</translation>
    </message>
    <message>
        <source>Put triggers on images and see what the model answers</source>
        <translation>将触发器放到图像上，查看模型的输出</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>试验台</translation>
    </message>
    <message>
        <source>Add &amp;panel to the report</source>
        <translation>将面板添加到报告(&amp;P)</translation>
    </message>
    <message>
        <source>Add a picture of this panel, and the figures behind it, to the report</source>
        <translation>将此面板的图片及其背后的数值添加到报告</translation>
    </message>
    <message>
        <source>Add &amp;all of this run</source>
        <translation>添加此运行记录的全部内容(&amp;A)</translation>
    </message>
    <message>
        <source>Add every panel that shows something of this scan to the report</source>
        <translation>将所有显示此扫描内容的面板添加到报告</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>生成报告(&amp;W)…</translation>
    </message>
    <message>
        <source>Write a report on the scans of this case, to be handed over</source>
        <translation>为此案例的扫描生成报告，以供移交</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back to their places</source>
        <translation>将所有面板恢复到原位</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>下一个面板(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next panel by the keyboard</source>
        <translation>用键盘转到下一个面板</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>上一个面板(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the previous panel by the keyboard</source>
        <translation>用键盘转到上一个面板</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any command by typing a few of its letters</source>
        <translation>输入命令的几个字母即可找到任意命令</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>Theme, language, threads and folders</source>
        <translation>主题、语言、线程和文件夹</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>Show the welcome page</source>
        <translation>显示欢迎页</translation>
    </message>
    <message>
        <source>Wor&amp;kshop</source>
        <translation>工作坊(&amp;K)</translation>
    </message>
    <message>
        <source>Lessons beside the panels, and the game: clean or backdoored?</source>
        <translation>面板旁的课程，以及游戏：干净，还是有后门？</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <source>Large type and thick lines, for the last row of a room</source>
        <translation>大号文字和粗线条，让房间最后一排也能看清</translation>
    </message>
    <message>
        <source>Spo&amp;tlight</source>
        <translation>聚光灯(&amp;T)</translation>
    </message>
    <message>
        <source>Darken the window but for what the mouse points at</source>
        <translation>使窗口变暗，鼠标所指的内容除外</translation>
    </message>
    <message>
        <source>Panel &amp;alone</source>
        <translation>仅此面板(&amp;A)</translation>
    </message>
    <message>
        <source>Give the panel with the focus the whole window, or bring the others back</source>
        <translation>让有焦点的面板占满整个窗口，或恢复其他面板</translation>
    </message>
    <message>
        <source>W&amp;hat is this?</source>
        <translation>这是什么？(&amp;H)</translation>
    </message>
    <message>
        <source>Explain the parameter or plot that is clicked next</source>
        <translation>解释接下来单击的参数或图</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation>列出所有键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;About DRMGuard Workbench</source>
        <translation>关于 DRMGuard Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence of this program</source>
        <translation>本程序的版本和许可证</translation>
    </message>
    <message>
        <source>Go to the panel “%1”</source>
        <translation>转到面板“%1”</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <translation>最近打开(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>menu</comment>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <comment>menu</comment>
        <translation>实验室(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <comment>menu</comment>
        <translation>报告(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Goes on with a scan that was stopped. %1</source>
        <translation>继续一个已停止的扫描。%1</translation>
    </message>
    <message>
        <source>Go on with the stopped scan of %1</source>
        <translation>继续已停止的对 %1 的扫描</translation>
    </message>
    <message>
        <source>R&amp;esume the scan of %1</source>
        <translation>继续对 %1 的扫描(&amp;E)</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <comment>toolbar</comment>
        <translation>继续 %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>drm::MainWindow</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>缓解</translation>
    </message>
    <message>
        <source>Workshop kit</source>
        <translation>工作坊套件</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The screenshot was saved as %1.</source>
        <translation>屏幕截图已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>drm::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>drm::MitigateController</name>
    <message>
        <source>The model could not be cleaned</source>
        <translation>无法清理模型</translation>
    </message>
    <message>
        <source>Another job is running. Stop it or wait for its end.</source>
        <translation>另一个任务正在运行。请停止它或等待其结束。</translation>
    </message>
</context>
<context>
    <name>drm::MitigateDialog</name>
    <message>
        <source>The model&apos;s own answers</source>
        <translation>模型自身的输出</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Open the cleaned model</source>
        <translation>打开清理后的模型</translation>
    </message>
    <message>
        <source>Export result…</source>
        <translation>导出结果…</translation>
    </message>
    <message>
        <source>&amp;Clean the model</source>
        <translation>清理模型(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>缓解</translation>
    </message>
    <message>
        <source>Cleans the model, writes it, and scans it again</source>
        <translation>清理模型，写入文件，并再次扫描</translation>
    </message>
    <message>
        <source>Stops after the step under way; no model is written</source>
        <translation>在正在进行的步骤结束后停止；不写入模型</translation>
    </message>
    <message>
        <source>Opens the cleaned model and the images in the main window</source>
        <translation>在主窗口中打开清理后的模型和图像</translation>
    </message>
    <message>
        <source>Writes all numbers of the result as JSON</source>
        <translation>将结果的所有数值写为 JSON</translation>
    </message>
    <message>
        <source>Chooses where the cleaned model is written</source>
        <translation>选择清理后的模型写入的位置</translation>
    </message>
    <message>
        <source>Stopping: the step under way is finished first…</source>
        <translation>正在停止：先完成正在进行的步骤…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Against the trigger</source>
        <translation>针对触发器</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Fine-pruning</source>
        <translation>精细剪枝</translation>
    </message>
    <message>
        <source>Neuron perturbation (ANP)</source>
        <translation>神经元扰动（ANP）</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The first method uses the trigger that the scan recovered. The others are there to compare with.</source>
        <translation>第一种方法使用扫描恢复的触发器。其他方法用于比较。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images of the set, drawn at random: a quarter measures, 15 % (200 at most) choose the best epoch, the others train. Default: 4,000.</source>
        <translation>从图像集中随机抽取的图像：四分之一用于测量，15%（最多 200 张）用于选择最佳轮次，其余用于训练。默认：4,000。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes over the images, or over 640 of them where there are more. Default: 40.</source>
        <translation>遍历图像的次数；若图像多于 640 张，则每次遍历其中 640 张。默认：40。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Takes what the suspicious model answers to benign images for the truth; for a set whose labels you do not trust. A set without labels is used so in any case.</source>
        <translation>将可疑模型对良性图像的输出当作真值；用于标签不可信的图像集。没有标签的图像集总是如此处理。</translation>
    </message>
    <message>
        <source>Cleaned model</source>
        <translation>清理后的模型</translation>
    </message>
    <message>
        <source>The TorchScript file that is written.</source>
        <translation>所写入的 TorchScript 文件。</translation>
    </message>
    <message>
        <source>%1 will be scanned first: what is cleaned is the trigger that the scan recovers.</source>
        <translation>将先扫描 %1：要清除的是扫描所恢复的触发器。</translation>
    </message>
    <message>
        <source>%1, with the triggers that its scan recovered.</source>
        <translation>%1，连同其扫描所恢复的触发器。</translation>
    </message>
    <message>
        <source>Say where the cleaned model is to be written.</source>
        <translation>请指定清理后的模型写入的位置。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name, or replace it.</source>
        <translation>已有同名的文件。请选择其他名称，或替换它。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The mitigation failed: the scan of the cleaned model has to find no backdoor, and did not end so.</source>
        <translation>缓解失败：对清理后模型的扫描必须未发现后门，而结果并非如此。</translation>
    </message>
    <message>
        <source>The mitigation failed: the clean error rose above its limit.</source>
        <translation>缓解失败：干净误差升高，超过了其上限。</translation>
    </message>
    <message>
        <source>The scan found no backdoor in the cleaned model.</source>
        <translation>扫描未在清理后的模型中发现后门。</translation>
    </message>
    <message>
        <source>The model could not be cleaned</source>
        <translation>无法清理模型</translation>
    </message>
    <message>
        <source>The result was saved as %1.</source>
        <translation>结果已保存为 %1。</translation>
    </message>
    <message>
        <source>Trains the model to answer to images under the recovered triggers what it answers to the same images without.</source>
        <translation>训练模型，使其对带有恢复的触发器的图像的输出，与对不带触发器的同一图像的输出相同。</translation>
    </message>
    <message>
        <source>Trains on the images and their labels alone.</source>
        <translation>仅用图像及其标签训练。</translation>
    </message>
    <message>
        <source>Switches off channels of the last convolution that benign images hardly use, then trains on the images.</source>
        <translation>关闭最后一个卷积层中良性图像几乎不用的通道，然后用图像训练。</translation>
    </message>
    <message>
        <source>Finds the neurons that react most to a disturbance, and switches them off. No training follows.</source>
        <translation>找出对扰动反应最强的神经元，并将其关闭。之后不再训练。</translation>
    </message>
</context>
<context>
    <name>drm::MitigateHelp</name>
    <message>
        <source>How the model is cleaned. “Against the trigger” trains on benign images and on the same images under the recovered trigger, both with the answers the model gives to the benign ones.</source>
        <translation>如何清理模型。“针对触发器”使用良性图像以及带有恢复的触发器的同一图像训练，两者都采用模型对良性图像给出的输出。</translation>
    </message>
    <message>
        <source>Fine-tuning, fine-pruning and ANP know no trigger; they are there to compare with.</source>
        <translation>微调、精细剪枝和 ANP 不了解触发器；它们用于比较。</translation>
    </message>
    <message>
        <source>Images drawn at random: a quarter measures, 15 % (200 at most) choose the epoch, the others train.</source>
        <translation>随机抽取的图像：四分之一用于测量，15%（最多 200 张）用于选择轮次，其余用于训练。</translation>
    </message>
    <message>
        <source>More images keep the clean error lower.</source>
        <translation>图像越多，干净误差保持得越低。</translation>
    </message>
    <message>
        <source>Passes over the training part, or over 640 of its images where there are more.</source>
        <translation>遍历训练部分的次数；若其图像多于 640 张，则每次遍历其中 640 张。</translation>
    </message>
    <message>
        <source>Takes the suspicious model&apos;s own benign answers for the truth.</source>
        <translation>将可疑模型自身对良性图像的输出当作真值。</translation>
    </message>
    <message>
        <source>For a set without labels, or with labels you do not trust.</source>
        <translation>用于没有标签或标签不可信的图像集。</translation>
    </message>
    <message>
        <source>The TorchScript file that is written.</source>
        <translation>所写入的 TorchScript 文件。</translation>
    </message>
    <message>
        <source>Chooses where the cleaned model is written.</source>
        <translation>选择清理后的模型写入的位置。</translation>
    </message>
</context>
<context>
    <name>drm::MitigationHelp</name>
    <message>
        <source>How the cleaning goes and what it brought.</source>
        <translation>清理的进展及其结果。</translation>
    </message>
    <message>
        <source>Errors on images kept for the choice of the best epoch, in standard deviations of the labels.</source>
        <translation>在为选择最佳轮次而保留的图像上的误差，以标签的标准差计。</translation>
    </message>
    <message>
        <source>The clean error should stay. AE, the distance from the target, should rise; DAE, the distance from the true labels under the trigger, should fall to the clean error.</source>
        <translation>干净误差应保持不变。AE，即与目标的距离，应上升；DAE，即带触发器时与真实标签的距离，应降到干净误差。</translation>
    </message>
    <message>
        <source>AE = mean |f(A(x)) − y&lt;sub&gt;T&lt;/sub&gt;|, DAE = mean |f(A(x)) − y|</source>
        <translation>AE = 均值 |f(A(x)) − y&lt;sub&gt;T&lt;/sub&gt;|，DAE = 均值 |f(A(x)) − y|</translation>
    </message>
    <message>
        <source>The trigger on the images: a recovered one, or the true one if known.</source>
        <translation>图像上的触发器：一个恢复的触发器；若已知，也可以是真实触发器。</translation>
    </message>
    <message>
        <source>Which of the test images is shown.</source>
        <translation>显示哪一张测试图像。</translation>
    </message>
    <message>
        <source>The same image without a trigger, and with it before and after the mitigation, with the answers.</source>
        <translation>同一张图像：不带触发器的，以及带触发器、在缓解前与缓解后的，连同输出。</translation>
    </message>
    <message>
        <source>Clean error, AE and DAE before and after, on images that took no part.</source>
        <translation>缓解前后的干净误差、AE 和 DAE，在未参与其中的图像上测得。</translation>
    </message>
    <message>
        <source>Cleaned well: the clean error stays within 1.1 times, and DAE comes down to it.</source>
        <translation>清理良好：干净误差保持在 1.1 倍以内，且 DAE 降到与其相当。</translation>
    </message>
</context>
<context>
    <name>drm::MitigationPanel</name>
    <message>
        <source>Mitigation</source>
        <translation>缓解</translation>
    </message>
    <message>
        <source>Plot of the errors by epoch</source>
        <translation>各轮次误差的图</translation>
    </message>
    <message>
        <source>Errors on images kept for the choice of the best epoch, in standard deviations of the labels. Clean error: distance of the answers from the labels. AE: distance of the answers on triggered images from the target; it should rise. DAE: their distance from the true labels; it should fall to the clean error.</source>
        <translation>在为选择最佳轮次而保留的图像上的误差，以标签的标准差计。干净误差：输出与标签的距离。AE：带触发器的图像的输出与目标的距离；它应上升。DAE：这些输出与真实标签的距离；它应降到干净误差。</translation>
    </message>
    <message>
        <source>mitigation-errors</source>
        <translation>缓解误差</translation>
    </message>
    <message>
        <source>Trigger shown</source>
        <translation>显示的触发器</translation>
    </message>
    <message>
        <source>The trigger on the images: one that the scan recovered, or, where it is known, the true one.</source>
        <translation>图像上的触发器：扫描恢复的触发器，或在已知时为真实触发器。</translation>
    </message>
    <message>
        <source>Image shown</source>
        <translation>显示的图像</translation>
    </message>
    <message>
        <source>Which of the test images is shown</source>
        <translation>显示哪一张测试图像</translation>
    </message>
    <message>
        <source>The same image without a trigger, and with it before and after the mitigation</source>
        <translation>同一张图像：不带触发器的，以及带触发器、在缓解前与缓解后的</translation>
    </message>
    <message>
        <source>Errors before and after</source>
        <translation>缓解前后的误差</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>epoch (0: before)</source>
        <translation>轮次（0：之前）</translation>
    </message>
    <message>
        <source>label deviations</source>
        <translation>标签标准差</translation>
    </message>
    <message>
        <source>The errors of every epoch are drawn here while the model is cleaned.</source>
        <translation>清理模型时，每个轮次的误差都绘制在此处。</translation>
    </message>
    <message>
        <source>The first epoch has begun.</source>
        <translation>第一轮已开始。</translation>
    </message>
    <message>
        <source>This method has no epochs.</source>
        <translation>此方法没有轮次。</translation>
    </message>
    <message>
        <source>recovered: %1</source>
        <translation>恢复的：%1</translation>
    </message>
    <message>
        <source>true: %1</source>
        <translation>真实的：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>true label</source>
        <translation>真实标签</translation>
    </message>
    <message>
        <source>The image without a trigger, and its true label.</source>
        <translation>不带触发器的图像及其真实标签。</translation>
    </message>
    <message>
        <source>triggered, before</source>
        <translation>带触发器，缓解前</translation>
    </message>
    <message>
        <source>The suspicious model&apos;s answer to the triggered image; faint: the true label.</source>
        <translation>可疑模型对带触发器的图像的输出；浅色：真实标签。</translation>
    </message>
    <message>
        <source>triggered, after</source>
        <translation>带触发器，缓解后</translation>
    </message>
    <message>
        <source>The cleaned model&apos;s answer to the same image; faint: the true label.</source>
        <translation>清理后的模型对同一图像的输出；浅色：真实标签。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>In standard deviations of the labels, mean over outputs, on images that took no part.</source>
        <translation>以标签的标准差计，对各输出取均值，在未参与其中的图像上测得。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Clean error</source>
        <translation>干净误差</translation>
    </message>
    <message>
        <source>Distance of the answers from the labels on benign images.</source>
        <translation>在良性图像上输出与标签的距离。</translation>
    </message>
    <message>
        <source>AE, %1</source>
        <translation>AE，%1</translation>
    </message>
    <message>
        <source>Attack error: distance of the answers on triggered images from the target. It should rise.</source>
        <translation>攻击误差：带触发器的图像的输出与目标的距离。它应上升。</translation>
    </message>
    <message>
        <source>DAE, %1</source>
        <translation>DAE，%1</translation>
    </message>
    <message>
        <source>Defending attack error: distance of the answers on triggered images from the true labels. It should fall to the clean error.</source>
        <translation>防御攻击误差：带触发器的图像的输出与真实标签的距离。它应降到干净误差。</translation>
    </message>
</context>
<context>
    <name>drm::NamedLayouts</name>
    <message>
        <source>&amp;Delete layout</source>
        <translation>删除布局(&amp;D)</translation>
    </message>
    <message>
        <source>There are %1 layouts already. Delete one you no longer need first.</source>
        <translation>已有 %1 个布局。请先删除一个不再需要的布局。</translation>
    </message>
    <message>
        <source>The layout “%1” was saved. It is in the View menu, under Layouts.</source>
        <translation>布局“%1”已保存。它位于“视图”菜单的“布局”下。</translation>
    </message>
    <message>
        <source>The layout “%1” is damaged or of another version. Delete it and save it anew.</source>
        <translation>布局“%1”已损坏或属于其他版本。请删除它并重新保存。</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>布局的名称</translation>
    </message>
    <message>
        <source>&amp;Save layout…</source>
        <translation>保存布局(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>drm::NeuronMap</name>
    <message>
        <source>Heat map of all neurons</source>
        <translation>所有神经元的热图</translation>
    </message>
    <message>
        <source>Each column is a neuron of the feature layer. A backdoor&apos;s trigger takes the spread out of nearly all of them: the row of triggered spreads is dark, the ratio of variances bright.</source>
        <translation>每一列是特征层的一个神经元。后门的触发器几乎消除了所有神经元的离散：触发标准差一行呈暗色，方差比一行呈亮色。</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>ratio of variances</source>
        <translation>方差比</translation>
    </message>
    <message>
        <source>benign mean</source>
        <translation>良性均值</translation>
    </message>
    <message>
        <source>triggered mean</source>
        <translation>触发均值</translation>
    </message>
    <message>
        <source>benign deviation</source>
        <translation>良性标准差</translation>
    </message>
    <message>
        <source>triggered deviation</source>
        <translation>触发标准差</translation>
    </message>
    <message>
        <source>There are no features of single neurons.</source>
        <translation>没有单个神经元的特征。</translation>
    </message>
    <message>
        <source>neurons, the most quieted first</source>
        <translation>神经元，被抑制最强的在前</translation>
    </message>
    <message>
        <source>neurons, the most shifted first</source>
        <translation>神经元，移动最大的在前</translation>
    </message>
    <message>
        <source>number of the neuron</source>
        <translation>神经元编号</translation>
    </message>
    <message>
        <source>&lt;b&gt;neuron %1&lt;/b&gt;&lt;br&gt;benign %2 ± %3&lt;br&gt;triggered %4 ± %5&lt;br&gt;ratio of variances %6&lt;br&gt;mean shifted by %7 benign deviations</source>
        <translation>&lt;b&gt;神经元 %1&lt;/b&gt;&lt;br&gt;良性 %2 ± %3&lt;br&gt;触发 %4 ± %5&lt;br&gt;方差比 %6&lt;br&gt;均值移动了 %7 个良性标准差</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>shift in benign deviations</source>
        <translation>以良性标准差计的移动</translation>
    </message>
</context>
<context>
    <name>drm::NeuronPage</name>
    <message>
        <source>Order of the neurons</source>
        <translation>神经元的顺序</translation>
    </message>
    <message>
        <source>By what the neurons are sorted from left to right.</source>
        <translation>从左到右排列神经元的依据。</translation>
    </message>
    <message>
        <source>ratio of variances</source>
        <translation>方差比</translation>
    </message>
    <message>
        <source>shift of the mean</source>
        <translation>均值的移动</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>&amp;Sorted by</source>
        <translation>排序依据(&amp;S)</translation>
    </message>
    <message>
        <source>This run was saved without the features of single images. Scan again to see them.</source>
        <translation>此运行记录保存时不含单张图像的特征。请再次扫描以查看它们。</translation>
    </message>
    <message>
        <source>No features yet. When a search has found a trigger, what it does to every neuron appears here.</source>
        <translation>尚无特征。当搜索找到触发器后，它对每个神经元的作用将显示在此处。</translation>
    </message>
    <message>
        <source>The trigger more than halves the variance of %1 of %2 neurons that vary.</source>
        <translation>在 %2 个有变化的神经元中，触发器使其中 %1 个的方差减少一半以上。</translation>
    </message>
    <message>
        <source>Without variance on benign images: %1.</source>
        <translation>在良性图像上没有方差：%1。</translation>
    </message>
    <message>
        <source>The first %1 in this order are shown.</source>
        <translation>按此顺序显示前 %1 个。</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>神经元</translation>
    </message>
</context>
<context>
    <name>drm::NewKeyDialog</name>
    <message>
        <source>File of the private key</source>
        <translation>私钥的文件</translation>
    </message>
    <message>
        <source>&amp;Make key</source>
        <translation>生成密钥(&amp;M)</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>生成新密钥</translation>
    </message>
    <message>
        <source>Two files are made: the private key signs, keep it to yourself; the public one (.pub.pem) checks, give it to those who get your reports, by another way than the reports.</source>
        <translation>将生成两个文件：私钥用于签名，请自行保管；公钥（.pub.pem）用于核对，请交给收到您报告的人，并采用与报告不同的途径。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Of the private key; it must be new.</source>
        <translation>私钥的文件；它必须是新的。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Asked for at each report. Left empty, whoever has the file can sign with it.</source>
        <translation>每份报告都会询问。若留空，任何持有该文件的人都能用它签名。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The same passphrase.</source>
        <translation>相同的口令。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不同。</translation>
    </message>
    <message>
        <source>Choose the file of the new key</source>
        <translation>选择新密钥的文件</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>密钥 (*.pem)</translation>
    </message>
</context>
<context>
    <name>drm::NoteEdit</name>
    <message>
        <source>There is no room for more; the rest was left out.</source>
        <translation>没有更多空间；其余部分已略去。</translation>
    </message>
</context>
<context>
    <name>drm::OutputLabels</name>
    <message>
        <source>output %1</source>
        <translation>输出 %1</translation>
    </message>
</context>
<context>
    <name>drm::PanelArrangement</name>
    <message>
        <source>S&amp;can</source>
        <comment>layout</comment>
        <translation>扫描(&amp;C)</translation>
    </message>
    <message>
        <source>Inspect &amp;trigger</source>
        <comment>layout</comment>
        <translation>查看触发器(&amp;T)</translation>
    </message>
    <message>
        <source>Compare &amp;activations</source>
        <comment>layout</comment>
        <translation>比较激活(&amp;A)</translation>
    </message>
</context>
<context>
    <name>drm::PanelExport</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;data…</source>
        <translation>保存数据(&amp;D)…</translation>
    </message>
    <message>
        <source>A picture of “%1” was copied.</source>
        <translation>已复制“%1”的图片。</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Choose the folder for the pictures of the panels</source>
        <translation>选择存放面板图片的文件夹</translation>
    </message>
    <message>
        <source>No panel shows anything yet; open a model or a scan first.</source>
        <translation>还没有面板显示任何内容；请先打开模型或扫描。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were saved in %1.</source>
        <translation>
            <numerusform>已将 %Ln 张图片保存到 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::ParametersHelp</name>
    <message>
        <source>Everything that decides a scan besides the model and the images.</source>
        <translation>除模型和图像之外，决定一次扫描的一切。</translation>
    </message>
    <message>
        <source>The defaults suit most models. A run file keeps the parameters; opening it shows them here, and Run then repeats the scan.</source>
        <translation>默认值适合大多数模型。运行文件保存这些参数；打开它会在此处显示参数，随后按“运行”即可重复该扫描。</translation>
    </message>
    <message>
        <source>The families of trigger that are searched for. Each asks: how small can a change of this kind be that makes all answers alike?</source>
        <translation>要搜索的触发器族。每一族都提出这样的问题：此类改变最小可以小到什么程度，仍能使所有输出相同？</translation>
    </message>
    <message>
        <source>They run from the fastest to the slowest; once one has settled the verdict (a score of 2 or more) the others are left out. Each family more is another chance to be wrong, and the score takes that into account.</source>
        <translation>它们从最快到最慢依次运行；一旦其中一个确定了判定（分数为 2 或更高），其余的便略去。每多一族就多一次出错的机会，分数已将此考虑在内。</translation>
    </message>
    <message>
        <source>Small squares of plain colours at every place of a grid, forward passes only. The best ones are tried again on more images and moved by single pixels.</source>
        <translation>在网格的每个位置放置纯色小方块，仅作前向传播。最好的那些会在更多图像上重试，并逐像素移动。</translation>
    </message>
    <message>
        <source>Sure for patches, and the start of the patch search.</source>
        <translation>对贴片可靠，也是贴片搜索的起点。</translation>
    </message>
    <message>
        <source>score = (ln(v_typical / v_best) / ln(v_typical / 0.03))², v the normalised variance under a square</source>
        <translation>分数 = (ln(v_典型 / v_最佳) / ln(v_典型 / 0.03))²，v 为方块下的归一化方差</translation>
    </message>
    <message>
        <source>One mask m and one pattern p for all images, found by gradients.</source>
        <translation>所有图像共用一个掩码 m 和一个图案 p，由梯度求得。</translation>
    </message>
    <message>
        <source>The cost is the mean of the mask: the share of the image it covers.</source>
        <translation>代价是掩码的均值：即它所覆盖的图像比例。</translation>
    </message>
    <message>
        <source>x&apos; = (1 − m) x + m p</source>
        <translation>x&apos; = (1 − m) x + m p</translation>
    </message>
    <message>
        <source>One smooth displacement field of 8 × 8 control points for all images.</source>
        <translation>所有图像共用一个由 8 × 8 个控制点构成的平滑位移场。</translation>
    </message>
    <message>
        <source>Finds triggers that bend the image (WaNet). The cost is mean |x&apos; − x|.</source>
        <translation>寻找使图像弯曲的触发器（WaNet）。代价为 |x&apos; − x| 的均值。</translation>
    </message>
    <message>
        <source>One picture d that is added to every image.</source>
        <translation>一张叠加到每张图像上的图片 d。</translation>
    </message>
    <message>
        <source>Finds faint patterns over the whole image (Blended).</source>
        <translation>寻找遍布整张图像的微弱图案（Blended）。</translation>
    </message>
    <message>
        <source>x&apos; = clamp(x + tanh d), cost = mean |x&apos; − x|</source>
        <translation>x&apos; = clamp(x + tanh d)，代价 = 均值 |x&apos; − x|</translation>
    </message>
    <message>
        <source>Three convolutions g that draw another trigger for every image.</source>
        <translation>三个卷积 g，为每张图像绘制不同的触发器。</translation>
    </message>
    <message>
        <source>Finds triggers that depend on the image.</source>
        <translation>寻找取决于图像的触发器。</translation>
    </message>
    <message>
        <source>x&apos; = clamp(x + tanh g(x)), cost = mean |x&apos; − x|</source>
        <translation>x&apos; = clamp(x + tanh g(x))，代价 = 均值 |x&apos; − x|</translation>
    </message>
    <message>
        <source>A small U-Net that changes each image. Its trigger is shown and stored; it is too slow for a null of its own and does not decide.</source>
        <translation>一个改变每张图像的小型 U-Net。其触发器会显示并保存；它太慢，无法有自己的零分布，因此不参与判定。</translation>
    </message>
    <message>
        <source>Slow, and open to triggers of any form.</source>
        <translation>慢，但可接受任何形式的触发器。</translation>
    </message>
    <message>
        <source>cost = mean |δ| + w · mean |δ − mean δ|, δ = x&apos; − x, w the consistency weight</source>
        <translation>代价 = 均值 |δ| + w · 均值 |δ − 均值 δ|，δ = x&apos; − x，w 为一致性权重</translation>
    </message>
    <message>
        <source>How long each search runs, how many starts it has and how many other places the null compares with.</source>
        <translation>每次搜索运行多久、有多少个起点，以及零分布与多少个其他位置比较。</translation>
    </message>
    <message>
        <source>Images drawn at random from the data set. Part of them is kept from the searches, to judge on.</source>
        <translation>从数据集中随机抽取的图像。其中一部分不用于搜索，留作判定。</translation>
    </message>
    <message>
        <source>More images make variances, and with them the verdict, more certain; the scan gets slower. A few hundred are enough for most models.</source>
        <translation>图像越多，方差以及由此得出的判定就越可靠；扫描则变慢。对大多数模型，几百张就足够。</translation>
    </message>
    <message>
        <source>Start of every random draw: which images, which starts, which places of the null.</source>
        <translation>每次随机抽取的起点：哪些图像、哪些起点、零分布的哪些位置。</translation>
    </message>
    <message>
        <source>The same seed on the same machine with the same number of threads gives the same result. A verdict that changes with the seed is uncertain.</source>
        <translation>在同一台机器上，用相同的线程数，相同的种子得到相同的结果。随种子变化的判定是不可靠的。</translation>
    </message>
    <message>
        <source>Images in one step of a search.</source>
        <translation>搜索中一步所用的图像数。</translation>
    </message>
    <message>
        <source>A larger batch gives steadier gradients and needs more memory and time a step.</source>
        <translation>批次越大，梯度越平稳，但每步需要更多的内存和时间。</translation>
    </message>
    <message>
        <source>Threads that compute. “All cores” takes as many as the machine has.</source>
        <translation>用于计算的线程。“所有核心”使用机器的全部核心。</translation>
    </message>
    <message>
        <source>Fewer leave room for other programs. Sums are rounded differently with another number of threads, so compare runs made with the same number.</source>
        <translation>较少的线程可为其他程序留出余地。线程数不同，求和的舍入也不同，因此请比较以相同线程数得到的运行记录。</translation>
    </message>
    <message>
        <source>A trigger works when the answers on triggered images vary less than this share of what they vary on benign ones, on images the search did not see.</source>
        <translation>在搜索未见过的图像上，若带触发器的图像的输出变化小于良性图像的输出变化的这一比例，则该触发器有效。</translation>
    </message>
    <message>
        <source>Smaller is stricter: on benign models the cost then rises steeply, on backdoored ones hardly.</source>
        <translation>值越小越严格：在良性模型上代价随之陡增，在有后门的模型上几乎不增。</translation>
    </message>
    <message>
        <source>mean over outputs j of var f&lt;sub&gt;j&lt;/sub&gt;(A(x)) / var f&lt;sub&gt;j&lt;/sub&gt;(x) &amp;lt; value</source>
        <translation>对各输出 j 取 var f&lt;sub&gt;j&lt;/sub&gt;(A(x)) / var f&lt;sub&gt;j&lt;/sub&gt;(x) 的均值 &amp;lt; 该值</translation>
    </message>
    <message>
        <source>How much the ratio of angle variance counts in what a search makes small.</source>
        <translation>角度方差比在搜索所最小化的量中占多大分量。</translation>
    </message>
    <message>
        <source>A trigger of a backdoor turns all features into one direction; the term leads the search there. 0 leaves it out.</source>
        <translation>后门的触发器使所有特征转向同一方向；此项将搜索引向那里。0 表示略去此项。</translation>
    </message>
    <message>
        <source>loss = normalised output variance + λ · mean RAV + w · cost, λ this weight</source>
        <translation>损失 = 归一化输出方差 + λ · RAV 均值 + w · 代价，λ 为此权重</translation>
    </message>
    <message>
        <source>How dear it is for the generative search to change each image differently.</source>
        <translation>生成式搜索对每张图像作不同改变要付出多大代价。</translation>
    </message>
    <message>
        <source>Without it the network would simply redraw every image.</source>
        <translation>没有它，网络就会直接重画每张图像。</translation>
    </message>
    <message>
        <source>w in mean |δ| + w · mean |δ − mean δ|</source>
        <translation>均值 |δ| + w · 均值 |δ − 均值 δ| 中的 w</translation>
    </message>
    <message>
        <source>Runs every chosen hypothesis even after one has settled the verdict.</source>
        <translation>即使已有一个假设确定了判定，也运行每个所选的假设。</translation>
    </message>
    <message>
        <source>The verdict stays; there is more to look at, and the scan takes longer.</source>
        <translation>判定不变；可查看的内容更多，扫描时间更长。</translation>
    </message>
    <message>
        <source>What the answers to triggered images shall do.</source>
        <translation>对带触发器的图像的输出应有何变化。</translation>
    </message>
    <message>
        <source>A backdoor need not lead to one answer: it may add something to every answer, mirror it, or fix one output alone. “become one” looks for the paper&apos;s constant answer only.</source>
        <translation>后门不一定指向一个输出：它可以在每个输出上加上某个量、将其镜像，或仅固定一个输出。“变为同一值”只寻找论文中的常量输出。</translation>
    </message>
    <message>
        <source>t&lt;sub&gt;j&lt;/sub&gt; ≈ g&lt;sub&gt;j&lt;/sub&gt; · y&lt;sub&gt;j&lt;/sub&gt; + c&lt;sub&gt;j&lt;/sub&gt;; become one: g&lt;sub&gt;j&lt;/sub&gt; = 0</source>
        <translation>t&lt;sub&gt;j&lt;/sub&gt; ≈ g&lt;sub&gt;j&lt;/sub&gt; · y&lt;sub&gt;j&lt;/sub&gt; + c&lt;sub&gt;j&lt;/sub&gt;；变为同一值：g&lt;sub&gt;j&lt;/sub&gt; = 0</translation>
    </message>
    <message>
        <source>The rule that searches and judges. The other methods are there to compare with, each with its own search and its own threshold, which their score has at 1, too.</source>
        <translation>进行搜索和判定的规则。其他方法用于比较，各有自己的搜索和自己的阈值；它们的分数同样以 1 为阈值。</translation>
    </message>
    <message>
        <source>Do not mix their scores with ours: published thresholds are known to flag benign models.</source>
        <translation>请勿将它们的分数与我们的分数混用：已知公开发表的阈值会将良性模型标记为有后门。</translation>
    </message>
    <message>
        <source>Shows or hides the parameters that most scans leave as they are.</source>
        <translation>显示或隐藏大多数扫描保持不变的参数。</translation>
    </message>
    <message>
        <source>Hidden parameters count all the same; “Reset to defaults” sets them back as well.</source>
        <translation>隐藏的参数同样有效；“恢复默认值”也会将它们恢复。</translation>
    </message>
    <message>
        <source>Sets every parameter of this panel back to its default.</source>
        <translation>将此面板的每个参数恢复为默认值。</translation>
    </message>
    <message>
        <source>Height and width the images are brought to before the model sees them: 66×200, or one number for a square.</source>
        <translation>在模型看到图像之前，图像要调整到的高度和宽度：66×200，或用一个数表示正方形。</translation>
    </message>
    <message>
        <source>It must be what the model was trained with. “Automatic” tries the usual sizes and takes the one the model accepts and predicts best at.</source>
        <translation>它必须与模型训练时所用的一致。“自动”尝试常用的大小，并采用模型接受且预测最好的大小。</translation>
    </message>
    <message>
        <source>How pixel values become the model&apos;s input.</source>
        <translation>像素值如何变为模型的输入。</translation>
    </message>
    <message>
        <source>With a wrong range the model answers nonsense and so does the scan; the checks before a scan warn where another range predicts better.</source>
        <translation>范围错误时，模型的输出毫无意义，扫描也是如此；若另一范围预测得更好，扫描前的检查会发出警告。</translation>
    </message>
    <message>
        <source>input = (scale · x − mean) / deviation, x between 0 and 1</source>
        <translation>输入 = (缩放 · x − 均值) / 标准差，x 在 0 与 1 之间</translation>
    </message>
    <message>
        <source>The order of the colour channels the model was trained with.</source>
        <translation>模型训练时所用的颜色通道顺序。</translation>
    </message>
    <message>
        <source>Models trained on images that OpenCV read expect BGR, most others RGB.</source>
        <translation>用 OpenCV 读取的图像训练的模型需要 BGR，其他大多数需要 RGB。</translation>
    </message>
    <message>
        <source>What the numbers of the model are read as before anything is searched or judged.</source>
        <translation>在搜索或判定之前，模型的数值要解读为什么。</translation>
    </message>
    <message>
        <source>Left empty, the parts that look like answers are joined as they are. Where there are labels, the checks before a scan propose what follows them.</source>
        <translation>若留空，看似输出的各部分按原样合并。有标签时，扫描前的检查会建议与标签相符的解读。</translation>
    </message>
    <message>
        <source>Opens a window in which the answers are chosen, with some images, what the model answers to them, and their labels.</source>
        <translation>打开一个用于选择输出的窗口，其中显示一些图像、模型对它们的输出及其标签。</translation>
    </message>
    <message>
        <source>What the inputs of the model beside the image are given, the same for every image.</source>
        <translation>除图像外的模型输入被赋予的值，对每张图像都相同。</translation>
    </message>
    <message>
        <source>A backdoor that listens to them is not looked for. Where the images have labels for them, write the columns&apos; names, so that their means are taken.</source>
        <translation>不会寻找依赖这些输入的后门。若图像有对应的标签，请写出列名，以便取其均值。</translation>
    </message>
    <message>
        <source>pose=0.1,-0.2; left_eye=0.5</source>
        <translation>pose=0.1,-0.2; left_eye=0.5</translation>
    </message>
    <message>
        <source>name:form, name:form, …; forms: bins(first,step), 6d, matrix, vector, sincos, heatmaps, x57.2958, turn(2,-180,360)</source>
        <translation>名称:形式, 名称:形式, …；形式：bins(首个,步长)、6d、matrix、vector、sincos、heatmaps、x57.2958、turn(2,-180,360)</translation>
    </message>
    <message>
        <source>Quick: two kinds of trigger in each family have a second look, and one null decides. Standard: three kinds, and up to three nulls where the verdict is close. Thorough: five kinds, up to six larger nulls, longer searches.</source>
        <translation>快速：每个族中的两类触发器会再看一次，由一个零分布决定。标准：三类，结论接近时最多三个零分布。彻底：五类，最多六个更大的零分布，搜索更长。</translation>
    </message>
</context>
<context>
    <name>drm::ParametersPanel</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Show or hide the parameters that most scans leave as they are</source>
        <translation>显示或隐藏大多数扫描保持不变的参数</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Set every parameter back to its default</source>
        <translation>将每个参数恢复为默认值</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>The kinds of trigger that are searched for, one after the other. At least one is needed. Default: all.</source>
        <translation>依次搜索的触发器类型。至少需要一种。默认：全部。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>How much work the search may do. Quick gives a first impression, thorough repeats each search more often and longer. Default: standard.</source>
        <translation>搜索可以做多少工作。“快速”给出初步印象，“彻底”更频繁、更长时间地重复每次搜索。默认：标准。</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>图像数上限</translation>
    </message>
    <message>
        <source>How many images are drawn at random from the data set, 40 or more. More images make the verdict more certain and the scan slower. Default: 400.</source>
        <translation>从数据集中随机抽取多少张图像，40 张或更多。图像越多，判定越可靠，扫描也越慢。默认：400。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Start of all random draws, 0 or more. The same seed gives the same result; another seed shows how certain it is. Default: 0.</source>
        <translation>所有随机抽取的起点，0 或更大。相同的种子得到相同的结果；换一个种子可看出结果有多可靠。默认：0。</translation>
    </message>
    <message>
        <source>Model input</source>
        <translation>模型输入</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像大小</translation>
    </message>
    <message>
        <source>Height and width the images are brought to, 8 to 1,024 pixels: 66×200, or one number for a square. Automatic takes the size the model accepts and predicts best at. Default: automatic.</source>
        <translation>图像要调整到的高度和宽度，8 至 1,024 像素：66×200，或用一个数表示正方形。“自动”采用模型接受且预测最好的大小。默认：自动。</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 至 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 至 255</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 至 1</translation>
    </message>
    <message>
        <source>ImageNet mean and deviation</source>
        <translation>ImageNet 均值和标准差</translation>
    </message>
    <message>
        <source>Value range</source>
        <translation>取值范围</translation>
    </message>
    <message>
        <source>The pixel values the model was trained with. A wrong range ruins the result; the checks before a scan warn where another one predicts better. Default: 0 to 1.</source>
        <translation>模型训练时所用的像素值。错误的范围会毁掉结果；若另一范围预测得更好，扫描前的检查会发出警告。默认：0 至 1。</translation>
    </message>
    <message>
        <source>Channel order</source>
        <translation>通道顺序</translation>
    </message>
    <message>
        <source>The order of the colours the model was trained with. OpenCV reads images as BGR, most other libraries as RGB; some steering models take YUV. Default: RGB.</source>
        <translation>模型训练时所用的颜色顺序。OpenCV 以 BGR 读取图像，其他大多数库为 RGB；某些转向模型使用 YUV。默认：RGB。</translation>
    </message>
    <message>
        <source>as the model has them</source>
        <translation>按模型给出的样子</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the answers</source>
        <translation>选择输出</translation>
    </message>
    <message>
        <source>Shows what the model answers to some images, and what can be made of it</source>
        <translation>显示模型对一些图像的输出，以及可由此得出的内容</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What the model&apos;s numbers are read as: parts of a tuple or dictionary (pitch,yaw), bins (0:bins(-99,3),1:bins(-99,3)), a rotation (:6d, :matrix), a direction (:vector), times a number (:x57.2958). Default: as the model has them.</source>
        <translation>模型的数值要解读为什么：元组或字典的部分（pitch,yaw）、分箱（0:bins(-99,3),1:bins(-99,3)）、旋转（:6d, :matrix）、方向（:vector）、乘以一个数（:x57.2958）。默认：按模型的原样。</translation>
    </message>
    <message>
        <source>Other inputs</source>
        <translation>其他输入</translation>
    </message>
    <message>
        <source>What the inputs of the model beside the image are given, for every image the same: numbers (pose=0,0), or label columns whose means are meant (pose=head_pitch,head_yaw), several separated by semicolons. Images get a level of grey, 0 to 1.</source>
        <translation>除图像外的模型输入被赋予的值，对每张图像都相同：数值（pose=0,0），或取其均值的标签列（pose=head_pitch,head_yaw），多个之间用分号分隔。图像类输入赋予一个灰度值，0 至 1。</translation>
    </message>
    <message>
        <source>Height and width are 8 to 1,024 pixels each: 66×200, or one number for a square.</source>
        <translation>高度和宽度各为 8 至 1,024 像素：66×200，或用一个数表示正方形。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Images in one step of the search, 8 to 512. A larger batch needs more memory. Default: 64.</source>
        <translation>搜索中一步所用的图像数，8 至 512。批次越大，所需内存越多。默认：64。</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Threads that compute, up to 256. Equal results need an equal number of threads. Default: all cores.</source>
        <translation>用于计算的线程，最多 256。要得到相同的结果，线程数必须相同。默认：所有核心。</translation>
    </message>
    <message>
        <source>Success variance</source>
        <translation>成功方差</translation>
    </message>
    <message>
        <source>A trigger counts as working when the answers on triggered images vary less than this share of their variance on benign images, 0.001 to 1. Default: 0.03.</source>
        <translation>若带触发器的图像的输出方差小于良性图像的输出方差的这一比例，则认为触发器有效，0.001 至 1。默认：0.03。</translation>
    </message>
    <message>
        <source>RAV weight</source>
        <translation>RAV 权重</translation>
    </message>
    <message>
        <source>Weight of the ratio of angle variance in the search, 0 to 1,000. 0 leaves the term out. Default: 1.</source>
        <translation>角度方差比在搜索中的权重，0 至 1,000。0 表示略去此项。默认：1。</translation>
    </message>
    <message>
        <source>Consistency weight</source>
        <translation>一致性权重</translation>
    </message>
    <message>
        <source>How strongly the generative search is kept from drawing another trigger for each image, 0 to 1,000. Default: 2.</source>
        <translation>以多大强度阻止生成式搜索为每张图像绘制不同的触发器，0 至 1,000。默认：2。</translation>
    </message>
    <message>
        <source>Run all hypotheses</source>
        <translation>运行所有假设</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Runs every chosen hypothesis even after one has settled the verdict: more to look at, and the time of all. Default: off.</source>
        <translation>即使已有一个假设确定了判定，也运行每个所选的假设：可查看的内容更多，但需要运行全部假设的时间。默认：关闭。</translation>
    </message>
    <message>
        <source>follow any rule</source>
        <translation>遵循任一规则</translation>
    </message>
    <message>
        <source>become one</source>
        <translation>变为同一值</translation>
    </message>
    <message>
        <source>What the answers to triggered images shall do: become one, be moved, scaled or mirrored, in all outputs or in one; or become one alone, as the paper has it. Default: follow any rule.</source>
        <translation>对带触发器的图像的输出应有何变化：变为同一值，或被偏移、缩放或镜像，针对所有输出或其中一个；或如论文所述仅变为同一值。默认：遵循任一规则。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>The other methods are there to compare with: each runs its own search alone and judges by its own threshold. Their verdicts are known to flag benign models. Default: DRMGuard Workbench.</source>
        <translation>其他方法用于比较：每种方法只运行自己的搜索，并按自己的阈值判定。已知它们的判定会将良性模型标记为有后门。默认：DRMGuard Workbench。</translation>
    </message>
    <message>
        <source>as in the run file</source>
        <translation>与运行文件相同</translation>
    </message>
</context>
<context>
    <name>drm::PathRow</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
</context>
<context>
    <name>drm::PlaygroundHelp</name>
    <message>
        <source>Puts a trigger of your own making on an image and asks the model at once.</source>
        <translation>将您自制的触发器放到图像上，并立即询问模型。</translation>
    </message>
    <message>
        <source>An answer that jumps to the same value for every image, whatever it shows, is what a backdoor does.</source>
        <translation>无论图像显示什么，输出都跳到同一个值，这就是后门的作用。</translation>
    </message>
    <message>
        <source>The kind of trigger. Where the truth of a model is known, its true trigger comes last; it is shown only when you choose it.</source>
        <translation>触发器的类型。若模型的真相已知，其真实触发器排在最后；只有在您选择时才会显示。</translation>
    </message>
    <message>
        <source>Draws the pattern and every knob you have not set yourself.</source>
        <translation>决定图案以及您未自行设置的每个调节项。</translation>
    </message>
    <message>
        <source>Lets the seed draw every knob again.</source>
        <translation>让种子重新决定每个调节项。</translation>
    </message>
    <message>
        <source>Shows the image before this one.</source>
        <translation>显示前一张图像。</translation>
    </message>
    <message>
        <source>Shows the image after this one.</source>
        <translation>显示后一张图像。</translation>
    </message>
    <message>
        <source>Which image of the data set is shown.</source>
        <translation>显示数据集中的哪一张图像。</translation>
    </message>
    <message>
        <source>The benign image, the triggered one and what differs; the model&apos;s answer is drawn into the first two where it is a direction.</source>
        <translation>良性图像、带触发器的图像以及两者的差异；若模型的输出是方向，则将其绘制在前两张中。</translation>
    </message>
    <message>
        <source>Click or drag in an image to move a square.</source>
        <translation>在图像中单击或拖动可移动方块。</translation>
    </message>
    <message>
        <source>The label, and the model&apos;s answers without and with the trigger.</source>
        <translation>标签，以及模型在不带触发器和带触发器时的输出。</translation>
    </message>
    <message>
        <source>Compare the last row over several images: a backdoor repeats itself.</source>
        <translation>在多张图像之间比较最后一行：后门的表现会重复出现。</translation>
    </message>
</context>
<context>
    <name>drm::PlaygroundPanel</name>
    <message>
        <source>Playground</source>
        <translation>试验台</translation>
    </message>
    <message>
        <source>Open a model and images. Then put triggers on the images here, and see what the model answers.</source>
        <translation>请打开模型和图像。然后在此处将触发器放到图像上，查看模型的输出。</translation>
    </message>
    <message>
        <source>Magnification of the difference</source>
        <translation>差异的放大倍数</translation>
    </message>
    <message>
        <source>How much the difference between triggered and benign image is magnified. Grey means unchanged, brighter raised, darker lowered.</source>
        <translation>带触发器的图像与良性图像之差放大多少倍。灰色表示未变，更亮表示升高，更暗表示降低。</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>上一张图像</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>下一张图像</translation>
    </message>
    <message>
        <source>Image shown</source>
        <translation>显示的图像</translation>
    </message>
    <message>
        <source>Which image of the data set is shown.</source>
        <translation>显示数据集中的哪一张图像。</translation>
    </message>
    <message>
        <source>Benign image, triggered image and what differs</source>
        <translation>良性图像、带触发器的图像以及差异</translation>
    </message>
    <message>
        <source>&amp;Magnify difference</source>
        <translation>放大差异(&amp;M)</translation>
    </message>
    <message>
        <source>Opening the model and the images…</source>
        <translation>正在打开模型和图像…</translation>
    </message>
    <message>
        <source>image %L1 of %L2</source>
        <translation>第 %L1 张图像，共 %L2 张</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Click or drag to place the square.</source>
        <translation>单击或拖动以放置方块。</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>The image as it is, with the model&apos;s answer.</source>
        <translation>原样的图像，以及模型的输出。</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>带触发器</translation>
    </message>
    <message>
        <source>The same image with the trigger, with the model&apos;s answer; thin and blue: the answer without it; thin and yellow: the target.</source>
        <translation>带有触发器的同一图像，以及模型的输出；细线蓝色：不带触发器时的输出；细线黄色：目标。</translation>
    </message>
    <message>
        <source>difference ×%1</source>
        <translation>差异 ×%1</translation>
    </message>
    <message>
        <source>Triggered minus benign, magnified. Grey: unchanged.</source>
        <translation>带触发器的图像减去良性图像，放大显示。灰色：未变。</translation>
    </message>
</context>
<context>
    <name>drm::PlotCrosshair</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>drm::PlotExport</name>
    <message>
        <source>the drawing could not be started</source>
        <translation>无法开始绘图</translation>
    </message>
    <message>
        <source>pictures are saved as png, svg or pdf, not as &quot;%1&quot;</source>
        <translation>图片可保存为 png、svg 或 pdf，不能保存为“%1”</translation>
    </message>
</context>
<context>
    <name>drm::PlotMenu</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>另存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>另存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Save data as CS&amp;V…</source>
        <translation>将数据另存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>显示全部(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic axis</source>
        <translation>对数轴(&amp;L)</translation>
    </message>
    <message>
        <source>Sho&amp;wn curves</source>
        <translation>显示的曲线(&amp;W)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>drm::PlotView</name>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or file name.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹或文件名。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已在剪贴板中。</translation>
    </message>
</context>
<context>
    <name>drm::PredictionOverlay</name>
    <message>
        <source>Positive pitch points up, positive yaw to the right edge of the picture.</source>
        <translation>俯仰为正指向上，偏航为正指向图片右边缘。</translation>
    </message>
    <message>
        <source>Positive pitch points up, positive yaw to the left edge of the picture.</source>
        <translation>俯仰为正指向上，偏航为正指向图片左边缘。</translation>
    </message>
    <message>
        <source>Positive pitch points down, positive yaw to the right edge of the picture.</source>
        <translation>俯仰为正指向下，偏航为正指向图片右边缘。</translation>
    </message>
    <message>
        <source>Positive pitch points down, positive yaw to the left edge of the picture.</source>
        <translation>俯仰为正指向下，偏航为正指向图片左边缘。</translation>
    </message>
    <message>
        <source>Arrow: where the eye looks.</source>
        <translation>箭头：眼睛所看的方向。</translation>
    </message>
    <message>
        <source>Arrow: from the middle to the place on the screen. Positive x points right and positive y down, as the person before the screen sees it; −1 and 1 are its edges.</source>
        <translation>箭头：从中心指向屏幕上的位置。从屏幕前的人看来，x 为正指向右，y 为正指向下；−1 和 1 为屏幕边缘。</translation>
    </message>
    <message>
        <source>Arrows: where the face looks, and thin ones to its side and upwards.</source>
        <translation>箭头：脸所朝的方向，以及指向其侧面和上方的细箭头。</translation>
    </message>
    <message>
        <source>Positive roll turns clockwise.</source>
        <translation>翻滚为正表示顺时针转动。</translation>
    </message>
    <message>
        <source>Positive roll turns counterclockwise.</source>
        <translation>翻滚为正表示逆时针转动。</translation>
    </message>
</context>
<context>
    <name>drm::PreferencesDialog</name>
    <message>
        <source>Offer to go on with an unfinished scan</source>
        <translation>提示继续未完成的扫描</translation>
    </message>
    <message>
        <source>Show the welcome page</source>
        <translation>显示欢迎页</translation>
    </message>
    <message>
        <source>Footer with model, run and date</source>
        <translation>带有模型、运行记录和日期的页脚</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>与系统相同</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of the window and of the plots.</source>
        <translation>窗口和图的颜色。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window, and how it writes numbers and dates.</source>
        <translation>窗口的语言，以及数字和日期的书写方式。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Threads that compute in scans and trainings that are started from now on.</source>
        <translation>此后启动的扫描和训练中用于计算的线程。</translation>
    </message>
    <message>
        <source>Runs are kept in</source>
        <translation>运行记录保存于</translation>
    </message>
    <message>
        <source>The folder for the run files of scans that are started from now on.</source>
        <translation>此后启动的扫描的运行文件所在的文件夹。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>How many files the program remembers, 0 to 50.</source>
        <translation>程序记住多少个文件，0 至 50。</translation>
    </message>
    <message>
        <source>At the start, says so where a scan was stopped and can go on.</source>
        <translation>启动时，若有扫描被停止且可以继续，则予以提示。</translation>
    </message>
    <message>
        <source>At the start, where no file is opened.</source>
        <translation>启动时未打开任何文件的情况下。</translation>
    </message>
    <message>
        <source>Exported pictures</source>
        <translation>导出的图片</translation>
    </message>
    <message>
        <source>Adds a strip below plots and pictures that are saved or copied.</source>
        <translation>在保存或复制的图和图片下方添加一个条带。</translation>
    </message>
    <message>
        <source>Folder for run files</source>
        <translation>运行文件的文件夹</translation>
    </message>
    <message>
        <source>Left empty: %1</source>
        <translation>留空：%1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder for run files</source>
        <translation>选择运行文件的文件夹</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the root on.</source>
        <translation>请给出文件夹的完整路径，从根目录开始。</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 是一个文件。请选择文件夹。</translation>
    </message>
    <message>
        <source>The window opens again with it; while a job runs, at the next start.</source>
        <translation>窗口将随之重新打开；任务运行时则在下次启动时生效。</translation>
    </message>
    <message>
        <source>Labels and answers in radians are shown in degrees, and saved so where you save what is shown. Run files and reports keep the unit of the data, and so does what you type.</source>
        <translation>以弧度表示的标签和回答显示为度；保存所示内容时也以度保存。运行文件和报告保留数据的单位，您输入的内容也是如此。</translation>
    </message>
    <message>
        <source>Show radians as degrees</source>
        <translation>将弧度显示为度</translation>
    </message>
</context>
<context>
    <name>drm::ProbeHelp</name>
    <message>
        <source>What a small square of one colour at one place does to the answers.</source>
        <translation>在一个位置放置一种颜色的小方块对输出的作用。</translation>
    </message>
    <message>
        <source>A single spot of strong effect is the trace of a patch trigger.</source>
        <translation>单个作用强烈的点是贴片触发器的痕迹。</translation>
    </message>
    <message>
        <source>A map over the image: for a square at each place, how much of the answers&apos; change no rule explains. The frame is the best square after refinement.</source>
        <translation>图像上的一张图：对每个位置的方块，输出变化中有多少不能由任何规则解释。方框是细化后最佳的方块。</translation>
    </message>
    <message>
        <source>1: the answers change as they like, if at all. Near 0: all change by one rule, become one, are moved, scaled or mirrored. A benign model can react where a square hides what it looks at; one sharp spot of one colour is suspicious.</source>
        <translation>1：输出随意变化，或根本不变。接近 0：所有输出按同一规则变化，变为同一值，或被偏移、缩放或镜像。当方块遮住良性模型所看的地方时，良性模型也会有反应；单一颜色的一个清晰的点则可疑。</translation>
    </message>
    <message>
        <source>v = 0.003 + sum over outputs of var(f&lt;sub&gt;j&lt;/sub&gt;(x with square) − a&lt;sub&gt;j&lt;/sub&gt; f&lt;sub&gt;j&lt;/sub&gt;(x)) / sum of min(1, mean (f&lt;sub&gt;j&lt;/sub&gt;(x with square) − f&lt;sub&gt;j&lt;/sub&gt;(x))²), in benign variances; a&lt;sub&gt;j&lt;/sub&gt; by least squares</source>
        <translation>v = 0.003 + 对各输出求和 var(f&lt;sub&gt;j&lt;/sub&gt;(x 带方块) − a&lt;sub&gt;j&lt;/sub&gt; f&lt;sub&gt;j&lt;/sub&gt;(x)) / 求和 min(1, 均值 (f&lt;sub&gt;j&lt;/sub&gt;(x 带方块) − f&lt;sub&gt;j&lt;/sub&gt;(x))²)，以良性方差计；a&lt;sub&gt;j&lt;/sub&gt; 由最小二乘法求得</translation>
    </message>
    <message>
        <source>The colour of the square, one of eight corners of the colour cube.</source>
        <translation>方块的颜色，颜色立方体的八个顶点之一。</translation>
    </message>
    <message>
        <source>“Best of all colours” shows the strongest effect at each place.</source>
        <translation>“各颜色最强”在每个位置显示最强的作用。</translation>
    </message>
    <message>
        <source>How strongly the map covers the benign image beneath it.</source>
        <translation>探测图覆盖其下方良性图像的强度。</translation>
    </message>
    <message>
        <source>Lets go of the place that was kept with a click.</source>
        <translation>取消用单击保留的位置。</translation>
    </message>
</context>
<context>
    <name>drm::ProbePanel</name>
    <message>
        <source>Probe map</source>
        <translation>探测图</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Map over image</source>
        <translation>图像上的探测图(&amp;M)</translation>
    </message>
    <message>
        <source>Colour of the square</source>
        <translation>方块的颜色</translation>
    </message>
    <message>
        <source>The colour of the square that was tried at every place; “best of all colours” shows at each place the colour with the strongest effect.</source>
        <translation>在每个位置试用的方块的颜色；“各颜色最强”在每个位置显示作用最强的颜色。</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>探测图的不透明度</translation>
    </message>
    <message>
        <source>How strongly the map covers the benign image beneath it.</source>
        <translation>探测图覆盖其下方良性图像的强度。</translation>
    </message>
    <message>
        <source>Heat map of the probe</source>
        <translation>探测的热图</translation>
    </message>
    <message>
        <source>Each place is coloured by how much of the answers&apos; change no rule explains when a square stands there; in older runs, by what is left of their variance. Bright, near 0: the square alone moves all answers as one. A click keeps a place, Return the strongest one, Escape none.</source>
        <translation>每个位置的颜色表示：在该处放置方块时，输出变化中有多少不能由任何规则解释；在较早的运行记录中，则表示其方差还剩多少。明亮，接近 0：仅凭方块就使所有输出一致变动。单击保留一个位置，回车键保留最强的位置，Esc 不保留任何位置。</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Let go of the place</source>
        <translation>取消保留的位置</translation>
    </message>
    <message>
        <source>Let go of the place (Escape)</source>
        <translation>取消保留的位置（Esc）</translation>
    </message>
    <message>
        <source>column (pixels)</source>
        <translation>列（像素）</translation>
    </message>
    <message>
        <source>row (pixels)</source>
        <translation>行（像素）</translation>
    </message>
    <message>
        <source>what is left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>No probe has run yet. The probe puts small squares of plain colours at many places and shows here where they change the answers most.</source>
        <translation>尚未运行探测。探测在许多位置放置纯色小方块，并在此处显示它们在哪里对输出的改变最大。</translation>
    </message>
    <message>
        <source>This probe map cannot be shown: its size does not fit its numbers.</source>
        <translation>无法显示此探测图：其大小与其数值不符。</translation>
    </message>
    <message>
        <source>best of all colours</source>
        <translation>各颜色最强</translation>
    </message>
</context>
<context>
    <name>drm::ProbeReading</name>
    <message>
        <source>grey %1 %</source>
        <translation>灰色 %1%</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>品红</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Measured in part: %1 of %2 squares.</source>
        <translation>部分测量：%2 个方块中的 %1 个。</translation>
    </message>
    <message>
        <source>Strongest place: under a %1 square of %2 pixels at row %3, column %4 all but %5 of the answers&apos; change follows one rule.</source>
        <translation>最强的位置：在第 %3 行第 %4 列处 %2 像素的方块（%1）下，输出的变化除 %5 外都遵循同一规则。</translation>
    </message>
    <message>
        <source>Strongest place: a %1 square of %2 pixels at row %3, column %4 leaves %5 of the answers&apos; variance.</source>
        <translation>最强的位置：第 %3 行第 %4 列处 %2 像素的方块（%1）使输出的方差剩下 %5。</translation>
    </message>
    <message>
        <source>Answers gather at %1.</source>
        <translation>输出聚集于 %1。</translation>
    </message>
    <message>
        <source>unexplained share of the change</source>
        <translation>变化中未能解释的比例</translation>
    </message>
    <message>
        <source>normalised output variance</source>
        <translation>归一化输出方差</translation>
    </message>
    <message>
        <source>All but %1 of the answers&apos; change follows one rule.</source>
        <translation>输出的变化除 %1 外都遵循同一规则。</translation>
    </message>
    <message>
        <source>It leaves %1 of the answers&apos; variance.</source>
        <translation>它使输出的方差剩下 %1。</translation>
    </message>
    <message>
        <source>Kept: a %1 square of %2 pixels at row %3, column %4.</source>
        <translation>已保留：第 %3 行第 %4 列处 %2 像素的方块（%1）。</translation>
    </message>
    <message>
        <source>Not probed yet.</source>
        <translation>尚未探测。</translation>
    </message>
    <message>
        <source>Mean answer: %1.</source>
        <translation>平均输出：%1。</translation>
    </message>
    <message>
        <source>square at row %1, column %2</source>
        <translation>方块位于第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>尚未探测</translation>
    </message>
    <message>
        <source>mean %1 &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>均值 %1 &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>drm::ProjectionPage</name>
    <message>
        <source>Images the components come from</source>
        <translation>主成分所依据的图像</translation>
    </message>
    <message>
        <source>Components of benign and triggered images show how the trigger moves the features. Components of benign images alone show where the trigger puts them among what the model usually sees.</source>
        <translation>良性图像与带触发器的图像的主成分显示触发器如何移动特征。仅良性图像的主成分显示触发器将特征置于模型通常所见内容中的何处。</translation>
    </message>
    <message>
        <source>benign and triggered</source>
        <translation>良性和带触发器</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>Features of every image in their principal components</source>
        <translation>每张图像的特征在其主成分中的位置</translation>
    </message>
    <message>
        <source>Each point is an image: its features, seen along the two directions in which they vary most. Triggered images far from the benign ones and close together are what a backdoor does. Click a point to select its image, drag with Shift to select several; Ctrl adds, Escape selects nothing.</source>
        <translation>每个点是一张图像：其特征沿变化最大的两个方向所见的样子。带触发器的图像远离良性图像且彼此靠近，这就是后门的作用。单击一个点可选中其图像，按住 Shift 拖动可选中多个；按住 Ctrl 可添加，按 Esc 取消全部选择。</translation>
    </message>
    <message>
        <source>pca</source>
        <translation>pca</translation>
    </message>
    <message>
        <source>&amp;Components of</source>
        <translation>主成分来自(&amp;C)</translation>
    </message>
    <message>
        <source>This run was saved without the features of single images. Scan again to see them.</source>
        <translation>此运行记录保存时不含单张图像的特征。请再次扫描以查看它们。</translation>
    </message>
    <message>
        <source>No features yet. When a search has found a trigger, the features of benign and triggered images appear here.</source>
        <translation>尚无特征。当搜索找到触发器后，良性图像与带触发器的图像的特征将显示在此处。</translation>
    </message>
    <message>
        <source>Computing the principal components…</source>
        <translation>正在计算主成分…</translation>
    </message>
    <message>
        <source>These features have no directions to show: too few images have usable features, or all are alike.</source>
        <translation>这些特征没有可显示的方向：具有可用特征的图像太少，或所有特征都相同。</translation>
    </message>
    <message>
        <source>component %1 (%2 % of the variance)</source>
        <translation>主成分 %1（方差的 %2%）</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
    </message>
</context>
<context>
    <name>drm::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>What a scan or a training has done so far is kept; it can be resumed the next time.</source>
        <translation>扫描或训练到目前为止所做的工作会保留；下次可以继续。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续运行</translation>
    </message>
</context>
<context>
    <name>drm::ReportController</name>
    <message>
        <source>The report was stopped; nothing of it was kept.</source>
        <translation>报告已停止；未保留其任何内容。</translation>
    </message>
    <message>
        <source>There is no scan to report on; run one, or open a run file.</source>
        <translation>没有可供报告的扫描；请运行一次扫描，或打开运行文件。</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>它未签名。</translation>
    </message>
    <message>
        <source>It is signed by the key %1.</source>
        <translation>它由密钥 %1 签名。</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>打开 PDF</translation>
    </message>
    <message>
        <source>Open HTML</source>
        <translation>打开 HTML</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>drm::ReportDialog</name>
    <message>
        <source>HTML, one page for browsers</source>
        <translation>HTML，供浏览器使用的单个页面</translation>
    </message>
    <message>
        <source>PDF/A, for archives and paper</source>
        <translation>PDF/A，用于存档和打印</translation>
    </message>
    <message>
        <source>CycloneDX, for inventories</source>
        <translation>CycloneDX，用于清单</translation>
    </message>
    <message>
        <source>SARIF, for dashboards</source>
        <translation>SARIF，用于仪表板</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>报告的文件夹</translation>
    </message>
    <message>
        <source>&amp;Write report</source>
        <translation>生成报告(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Scans that are reported on</source>
        <translation>要报告的扫描</translation>
    </message>
    <message>
        <source>The scans that are reported on. Evidence of the others is left out.</source>
        <translation>要报告的扫描。其他扫描的证据会略去。</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>标题页</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>通常的标题</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Of the report; empty: the usual one.</source>
        <translation>报告的标题；留空：通常的标题。</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析员</translation>
    </message>
    <message>
        <source>Who made the scans; kept for the next report.</source>
        <translation>谁进行了扫描；为下一份报告保留。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>On whose behalf; kept for the next report.</source>
        <translation>受谁委托；为下一份报告保留。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What the report is for.</source>
        <translation>报告的用途。</translation>
    </message>
    <message>
        <source>Images&apos; licence</source>
        <translation>图像许可</translation>
    </message>
    <message>
        <source>A note on the terms under which the images may be used.</source>
        <translation>关于图像使用条款的说明。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>Write the report without a logo</source>
        <translation>生成不带徽标的报告</translation>
    </message>
    <message>
        <source>A PNG for the title page; kept for the next report.</source>
        <translation>用于标题页的 PNG；为下一份报告保留。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of HTML and PDF.</source>
        <translation>HTML 和 PDF 的语言。</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What the folder gets besides report.json, the run files and the evidence.</source>
        <translation>除 report.json、运行文件和证据外，文件夹中还包含的内容。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>A new folder, which the report is written into.</source>
        <translation>一个新文件夹，报告写入其中。</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Choose where the report&apos;s folder is made</source>
        <translation>选择报告文件夹的创建位置</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose a scan to report on.</source>
        <translation>请选择要报告的扫描。</translation>
    </message>
    <message>
        <source>Name the folder of the report.</source>
        <translation>请为报告的文件夹命名。</translation>
    </message>
    <message>
        <source>Choose the key that signs, or make a new one.</source>
        <translation>请选择用于签名的密钥，或生成一个新密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned picture(s) of scans that are not chosen will be left out.</source>
        <translation>
            <numerusform>未选择的扫描的 %Ln 张已固定图片将略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>drm::ReportPanel</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Add &amp;all of this run</source>
        <translation>添加此运行记录的全部内容(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>生成报告(&amp;W)…</translation>
    </message>
    <message>
        <source>Adds a picture of every panel that shows something of this scan (Shift+F8)</source>
        <translation>为每个显示此扫描内容的面板添加图片（Shift+F8）</translation>
    </message>
    <message>
        <source>Writes a report on the scans of this case, with this evidence (F9)</source>
        <translation>为此案例的扫描生成报告，包含这些证据（F9）</translation>
    </message>
    <message>
        <source>Nothing is pinned yet. The pin in a panel&apos;s title bar, or F8 in a panel, adds its picture to the report. Figures of the scan itself are in every report anyway.</source>
        <translation>尚未固定任何内容。面板标题栏中的图钉，或在面板中按 F8，可将其图片添加到报告。扫描本身的数值反正包含在每份报告中。</translation>
    </message>
    <message>
        <source>Evidence, in the order of the report</source>
        <translation>按报告顺序排列的证据</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再次显示</translation>
    </message>
    <message>
        <source>Show the panel and the scan as they were when this was added</source>
        <translation>按添加此项时的状态显示面板和扫描</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move this up</source>
        <translation>将此项上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move this down</source>
        <translation>将此项下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this from the report</source>
        <translation>将此项从报告中移除</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>What the picture shows, as the report says it below.</source>
        <translation>图片显示的内容，如报告在其下方所写。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What it means; printed below the caption</source>
        <translation>它的含义；印在图注下方</translation>
    </message>
    <message>
        <source>What you have to say about it; the report prints it below the caption.</source>
        <translation>您对此要说的话；报告将其印在图注下方。</translation>
    </message>
    <message>
        <source>This picture was altered since it was saved, is missing or too large, so the report leaves it out.</source>
        <translation>此图片自保存后已被更改、已丢失或过大，因此报告将其略去。</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>图注(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>无图注</translation>
    </message>
    <message>
        <source>Pictures of panels for the report of this case, with caption and note.</source>
        <translation>用于此案例报告的面板图片，带有图注和备注。</translation>
    </message>
    <message>
        <source>Each keeps the figures behind it, and leads back to the panel as it was: press Enter, or double-click it.</source>
        <translation>每张图片都保留其背后的数值，并可回到当时的面板：按回车键，或双击它。</translation>
    </message>
    <message>
        <source>What the report shows besides its own figures, in this order.</source>
        <translation>报告除自身数值外还显示的内容，按此顺序。</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+Up and Alt+Down, to put it in order.</source>
        <translation>拖动它，或按 Alt+Up 和 Alt+Down，以调整顺序。</translation>
    </message>
    <message>
        <source>What the picture shows, in one line.</source>
        <translation>图片显示的内容，用一行说明。</translation>
    </message>
    <message>
        <source>What you have to say about it.</source>
        <translation>您对此要说的话。</translation>
    </message>
</context>
<context>
    <name>drm::ReportWriter</name>
    <message>
        <source>run files</source>
        <translation>运行文件</translation>
    </message>
</context>
<context>
    <name>drm::RunList</name>
    <message>
        <source>Scan shown</source>
        <translation>显示的扫描</translation>
    </message>
    <message>
        <source>Scans of this session; choose the one to show</source>
        <translation>本次会话的扫描；选择要显示的一个</translation>
    </message>
    <message>
        <source>No scan shown</source>
        <translation>未显示扫描</translation>
    </message>
</context>
<context>
    <name>drm::RunStart</name>
    <message>
        <source>A file is still being opened. Press Run again once it is there.</source>
        <translation>仍在打开一个文件。打开完成后请再次按“运行”。</translation>
    </message>
    <message>
        <source>Choose at least one hypothesis in the Parameters panel.</source>
        <translation>请在“参数”面板中选择至少一个假设。</translation>
    </message>
    <message>
        <source>Open the benign images this model is to be scanned with.</source>
        <translation>请打开用于扫描此模型的良性图像。</translation>
    </message>
    <message>
        <source>Open the model that is to be scanned.</source>
        <translation>请打开要扫描的模型。</translation>
    </message>
    <message>
        <source>Or drop the file or folder anywhere on this window.</source>
        <translation>或将文件或文件夹拖放到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>打开数据…</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>打开模型…</translation>
    </message>
</context>
<context>
    <name>drm::RunTable</name>
    <message>
        <source>Runs of the case</source>
        <translation>案例的运行记录</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>运行记录的筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only runs in which this text occurs, in any column</source>
        <translation>仅显示任意列中出现此文本的运行记录</translation>
    </message>
    <message>
        <source>No run to show. A scan that has finished appears here.</source>
        <translation>没有可显示的运行记录。已完成的扫描将出现在此处。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the chosen run</source>
        <translation>显示所选的运行记录</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Put the same scans into the queue again</source>
        <translation>将相同的扫描再次放入队列</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare the two chosen runs</source>
        <translation>比较所选的两个运行记录</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>从案例中移除</translation>
    </message>
    <message>
        <source>Remove the chosen runs from the case; their files stay</source>
        <translation>从案例中移除所选的运行记录；其文件保留</translation>
    </message>
</context>
<context>
    <name>drm::RunTableModel</name>
    <message>
        <source>Altered</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>未发现</translation>
    </message>
    <message>
        <source>Backdoored</source>
        <translation>有后门</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>无法定论</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model that was scanned.</source>
        <translation>被扫描的模型。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What the scan found. A stopped scan has no verdict, nor has one whose file was altered.</source>
        <translation>扫描的发现。已停止的扫描没有判定，文件被更改的扫描也没有判定。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判定依据</translation>
    </message>
    <message>
        <source>The kind of trigger behind the verdict.</source>
        <translation>判定所依据的触发器类型。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The benign images that were used.</source>
        <translation>所使用的良性图像。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>How much work the search was allowed.</source>
        <translation>允许搜索做多少工作。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Start of all random draws. Equal seeds give equal results.</source>
        <translation>所有随机抽取的起点。相同的种子得到相同的结果。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How long the scan took.</source>
        <translation>扫描用了多长时间。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>When the scan was started.</source>
        <translation>扫描何时开始。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>How suspicious the model is. The verdict says from which score on it counts as backdoored.</source>
        <translation>模型的可疑程度。判定会说明从多少分起算作有后门。</translation>
    </message>
</context>
<context>
    <name>drm::SampleScatter</name>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>带触发器</translation>
    </message>
    <message>
        <source>%1, image %L2</source>
        <translation>%1，图像 %L2</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>benign %1</source>
        <translation>良性 %1</translation>
    </message>
    <message>
        <source>triggered %1</source>
        <translation>触发 %1</translation>
    </message>
</context>
<context>
    <name>drm::SampleView</name>
    <message>
        <source>Image with label and answer</source>
        <translation>带有标签和输出的图像</translation>
    </message>
    <message>
        <source>Label, answer and error of each output</source>
        <translation>各输出的标签、输出值和误差</translation>
    </message>
    <message>
        <source>The label of the data set, what the model answers for the untouched image, and by how much the answer is off.</source>
        <translation>数据集的标签、模型对未改动图像的输出，以及输出的偏差大小。</translation>
    </message>
    <message>
        <source>Image %L1</source>
        <translation>图像 %L1</translation>
    </message>
    <message>
        <source>Image %L1 · %2</source>
        <translation>图像 %L1 · %2</translation>
    </message>
    <message>
        <source>Image %L1 of the data set, %2 pixels wide and %3 high</source>
        <translation>数据集的图像 %L1，宽 %2 像素，高 %3 像素</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Choose an image to see its labels here.</source>
        <translation>选择一张图像，以在此处查看其标签。</translation>
    </message>
    <message>
        <source>Open a model to see what it answers for this image.</source>
        <translation>打开模型，以查看它对此图像的输出。</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>正在询问模型…</translation>
    </message>
    <message>
        <source>The answer is %1° off the label.</source>
        <translation>输出与标签相差 %1°。</translation>
    </message>
</context>
<context>
    <name>drm::ScanController</name>
    <message>
        <source>No scan has been stopped.</source>
        <translation>没有被停止的扫描。</translation>
    </message>
    <message>
        <source>This scan goes on from where it was, and takes about %1 GiB of memory.</source>
        <translation>此扫描从上次停止处继续，大约需要 %1 GiB 内存。</translation>
    </message>
    <message>
        <source>This scan takes about %1 if the probe settles it and up to %2 otherwise, and about %3 GiB of memory.</source>
        <translation>若探测即可定论，此扫描大约需要 %1，否则最多需要 %2，并大约需要 %3 GiB 内存。</translation>
    </message>
    <message>
        <source>This scan takes up to %1, and about %2 GiB of memory.</source>
        <translation>此扫描最多需要 %1，并大约需要 %2 GiB 内存。</translation>
    </message>
    <message>
        <source>Added to the queue: %1</source>
        <translation>已加入队列：%1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stopping: the step under way is finished first…</source>
        <translation>正在停止：先完成正在进行的步骤…</translation>
    </message>
    <message>
        <source>The scan that is shown was finished.</source>
        <translation>所显示的扫描已完成。</translation>
    </message>
    <message>
        <source>The scan that is shown cannot go on: no file %1 lies beside its run file, or another program is at work on it.</source>
        <translation>所显示的扫描无法继续：其运行文件旁没有文件 %1，或另一个程序正在处理它。</translation>
    </message>
    <message>
        <source>The scan of %1 was not finished.</source>
        <translation>对 %1 的扫描未完成。</translation>
    </message>
    <message>
        <source>Its state of %1 is kept; it can go on from there.</source>
        <translation>其在 %1 的状态已保留；可从该处继续。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Finished in %1 s. Saved as %2</source>
        <translation>用时 %1 s 完成。已保存为 %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The scan was stopped. Its state is kept.</source>
        <translation>扫描已停止。其状态已保留。</translation>
    </message>
    <message>
        <source>The scan was stopped before its first search began.</source>
        <translation>扫描在第一次搜索开始之前已停止。</translation>
    </message>
    <message>
        <source>The scan could not be run</source>
        <translation>扫描无法运行</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>未扫描</translation>
    </message>
    <message>
        <source>Some checks before the scan are doubtful, so it has not begun.</source>
        <translation>扫描前的某些检查存疑，因此扫描尚未开始。</translation>
    </message>
    <message>
        <source>The Verdict panel says what they found, and can scan all the same.</source>
        <translation>“判定”面板说明检查发现的内容，也可在其中选择仍然扫描。</translation>
    </message>
    <message>
        <source>Go on with the queue (%L1)</source>
        <translation>继续队列（%L1）</translation>
    </message>
</context>
<context>
    <name>drm::ScoreScale</name>
    <message>
        <source>Score %1, threshold %2</source>
        <translation>分数 %1，阈值 %2</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>尚无分数</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>分数 %1</translation>
    </message>
</context>
<context>
    <name>drm::SealBox</name>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Sign the report with a key</source>
        <translation>用密钥为报告签名</translation>
    </message>
    <message>
        <source>File of the private key</source>
        <translation>私钥的文件</translation>
    </message>
    <message>
        <source>Whoever has your public key can then check that nothing was changed. Without a key the report holds the hashes of its files and no signature.</source>
        <translation>持有您公钥的任何人随后都可以核对没有任何内容被更改。没有密钥时，报告包含其文件的哈希，而没有签名。</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>生成新密钥</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The file of your private key; kept for the next report.</source>
        <translation>您的私钥文件；为下一份报告保留。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Of the key; it is kept nowhere.</source>
        <translation>密钥的口令；不会保存在任何地方。</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>选择私钥</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>密钥 (*.pem);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>drm::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Plots: show everything again</source>
        <translation>图：重新显示全部</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Move between the controls</source>
        <translation>在控件之间移动</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>drm::ShownRun</name>
    <message>
        <source>Show the scan of %1</source>
        <translation>显示对 %1 的扫描</translation>
    </message>
    <message>
        <source>This model has not been scanned yet. Open benign images, then press Run (F5).</source>
        <translation>此模型尚未扫描。请打开良性图像，然后按“运行”（F5）。</translation>
    </message>
    <message>
        <source>This model has not been scanned yet.</source>
        <translation>此模型尚未扫描。</translation>
    </message>
    <message>
        <source>This model has not been scanned yet. Press Run (F5).</source>
        <translation>此模型尚未扫描。请按“运行”（F5）。</translation>
    </message>
    <message>
        <source>This model has been scanned with these images; its scan is not shown.</source>
        <translation>此模型已用这些图像扫描过；未显示该扫描。</translation>
    </message>
    <message>
        <source>This model has not been scanned with these images, this head and this value range yet. Press Run (F5).</source>
        <translation>此模型尚未用这些图像、此输出头和此取值范围扫描。请按“运行”（F5）。</translation>
    </message>
</context>
<context>
    <name>drm::SourceCard</name>
    <message>
        <source>What %1 shows</source>
        <translation>“%1”所显示的内容</translation>
    </message>
    <message>
        <source>This panel shows nothing of a model or a scan at present.</source>
        <translation>此面板目前未显示模型或扫描的任何内容。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>SHA-256 of the model: %1</source>
        <translation>模型的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Images: %1</source>
        <translation>图像：%1</translation>
    </message>
    <message>
        <source>Run file: %1</source>
        <translation>运行文件：%1</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation>扫描：%1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>开始时间：%1</translation>
    </message>
    <message>
        <source>Version of the program that scanned: %1</source>
        <translation>进行扫描的程序版本：%1</translation>
    </message>
</context>
<context>
    <name>drm::StatusStrip</name>
    <message>
        <source>Progress of the scan</source>
        <translation>扫描进度</translation>
    </message>
    <message>
        <source>Device, computing threads, and memory this program uses now</source>
        <translation>设备、计算线程，以及此程序当前使用的内存</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1  (%2 of %3)</source>
        <translation>%1  (%2 / %3)</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>slow matrix library</source>
        <translation>矩阵库缓慢</translation>
    </message>
    <message>
        <source>%1 multiplies matrices here, many times slower than OpenBLAS. Install the package libopenblas0-pthread and start the program again.</source>
        <translation>此处由 %1 进行矩阵乘法，比 OpenBLAS 慢许多倍。请安装软件包 libopenblas0-pthread，并重新启动程序。</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>约剩 %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln 个线程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::StepsPanel</name>
    <message>
        <source>This size was asked for.</source>
        <translation>此大小是按要求采用的。</translation>
    </message>
    <message>
        <source>At this size the model predicts the labels best.</source>
        <translation>在此大小下，模型对标签的预测最好。</translation>
    </message>
    <message>
        <source>This is the images&apos; own size; nothing speaks for it or against it.</source>
        <translation>这是图像自身的大小；没有支持或反对它的依据。</translation>
    </message>
    <message>
        <source>This is a usual size that the model accepts; a guess.</source>
        <translation>这是模型接受的常用大小；属于猜测。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps of the scan</source>
        <translation>扫描的步骤</translation>
    </message>
    <message>
        <source>What the scan ran, in order, and why.</source>
        <translation>扫描依次运行了什么，以及为什么。</translation>
    </message>
    <message>
        <source>What the scan did, step by step, and why: checks, images, searches, and the verdict.</source>
        <translation>扫描逐步做了什么，以及为什么：检查、图像、搜索和判定。</translation>
    </message>
    <message>
        <source>Each search is judged by itself; the verdict follows the one with the highest score. Once a score of 2 has settled it, the searches that remain are left out.</source>
        <translation>每次搜索单独评判；判定以分数最高的搜索为准。一旦分数达到 2 而确定了判定，余下的搜索便略去。</translation>
    </message>
    <message>
        <source>No scan is shown. Once one runs, its steps appear here: what was checked, what was searched for, and what came of it.</source>
        <translation>未显示扫描。扫描运行后，其步骤将显示在此处：检查了什么、搜索了什么，以及结果如何。</translation>
    </message>
    <message>
        <source>A scan runs. Its searches appear here as they begin.</source>
        <translation>扫描正在运行。其搜索开始后将显示在此处。</translation>
    </message>
    <message>
        <source>Checks before the scan</source>
        <translation>扫描前的检查</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>%1 of %2 images, drawn at random with the seed %3.</source>
        <translation>%2 张图像中的 %1 张，以种子 %3 随机抽取。</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s), %1.</source>
        <translation>
            <numerusform>%Ln 次迭代，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its trigger works on images that the search did not see.</source>
        <translation>其触发器在搜索未见过的图像上有效。</translation>
    </message>
    <message>
        <source>Its trigger does not work on images that the search did not see.</source>
        <translation>其触发器在搜索未见过的图像上无效。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %Ln iteration(s).</source>
        <translation>
            <numerusform>%1 次迭代，最多 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>%1: left out, because the searches before had settled the verdict.</source>
        <translation>%1：已略去，因为之前的搜索已确定判定。</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>判定：%1</translation>
    </message>
    <message>
        <source>All of it took %1.</source>
        <translation>总共用时 %1。</translation>
    </message>
    <message>
        <source>The model&apos;s file says this size.</source>
        <translation>模型文件给出了此尺寸。</translation>
    </message>
    <message>
        <source>%1×%2 pixels.</source>
        <translation>%1×%2 像素。</translation>
    </message>
    <message>
        <source>Score %1; the threshold is %2.</source>
        <translation>分数 %1；阈值为 %2。</translation>
    </message>
</context>
<context>
    <name>drm::ThumbnailList</name>
    <message>
        <source>Image shown</source>
        <translation>显示的图像</translation>
    </message>
    <message>
        <source>Benign images the trigger is shown on. Choose one. A click selects the image in all panels, too; Ctrl adds, Escape selects nothing.</source>
        <translation>用于显示触发器的良性图像。请选择一张。单击也会在所有面板中选中该图像；按住 Ctrl 可添加，按 Esc 取消全部选择。</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>第 %1 张图像，共 %2 张</translation>
    </message>
</context>
<context>
    <name>drm::ThumbnailModel</name>
    <message>
        <source>Image %L1</source>
        <translation>图像 %L1</translation>
    </message>
</context>
<context>
    <name>drm::ThumbnailSelection</name>
    <message>
        <source>selected</source>
        <translation>选中</translation>
    </message>
</context>
<context>
    <name>drm::TrainingHelp</name>
    <message>
        <source>How the training goes: its loss by step and its errors by epoch.</source>
        <translation>训练的进展：每步的损失和每轮的误差。</translation>
    </message>
    <message>
        <source>The loss of every step, for benign and for poisoned images.</source>
        <translation>每一步的损失，分别针对良性图像和投毒图像。</translation>
    </message>
    <message>
        <source>Both should fall. Where the poisoned one stays high the backdoor does not take.</source>
        <translation>两者都应下降。若投毒图像的损失保持很高，则后门未植入成功。</translation>
    </message>
    <message>
        <source>mean squared error of standardised labels</source>
        <translation>标准化标签的均方误差</translation>
    </message>
    <message>
        <source>Errors on images kept out of the training, in standard deviations of the labels.</source>
        <translation>在训练未使用的图像上的误差，以标签的标准差计。</translation>
    </message>
    <message>
        <source>Clean: distance of the answers from the true labels; it should get small. Attack: distance of the answers on triggered images from the target; a planted backdoor brings it near 0.</source>
        <translation>干净：输出与真实标签的距离；它应变小。攻击：带触发器的图像的输出与目标的距离；植入的后门会使其接近 0。</translation>
    </message>
    <message>
        <source>clean = mean |f(x) − y| / σ, attack = mean |f(A(x)) − y&lt;sub&gt;T&lt;/sub&gt;| / σ</source>
        <translation>干净 = 均值 |f(x) − y| / σ，攻击 = 均值 |f(A(x)) − y&lt;sub&gt;T&lt;/sub&gt;| / σ</translation>
    </message>
    <message>
        <source>The errors of each output on held-out images, and those of a benign twin.</source>
        <translation>在留出图像上各输出的误差，以及良性孪生模型的误差。</translation>
    </message>
    <message>
        <source>The backdoor counts as planted where the attack error is under a quarter of the label&apos;s deviation and the clean error at most 1.1 times the twin&apos;s.</source>
        <translation>若攻击误差小于标签标准差的四分之一，且干净误差至多为孪生模型的 1.1 倍，则认为后门已植入。</translation>
    </message>
</context>
<context>
    <name>drm::TrainingPanel</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Plot of the training loss</source>
        <translation>训练损失的图</translation>
    </message>
    <message>
        <source>The loss of every step: squared error of standardised labels, for benign and for poisoned images. Both should fall.</source>
        <translation>每一步的损失：标准化标签的平方误差，分别针对良性图像和投毒图像。两者都应下降。</translation>
    </message>
    <message>
        <source>training-loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Plot of the held-out errors</source>
        <translation>留出误差的图</translation>
    </message>
    <message>
        <source>Errors on images kept out of the training, in standard deviations of the labels. Clean: distance of the answers from the true labels. Attack: distance of the answers on triggered images from the target; a planted backdoor brings it near 0.</source>
        <translation>在训练未使用的图像上的误差，以标签的标准差计。干净：输出与真实标签的距离。攻击：带触发器的图像的输出与目标的距离；植入的后门会使其接近 0。</translation>
    </message>
    <message>
        <source>held-out-errors</source>
        <translation>留出误差</translation>
    </message>
    <message>
        <source>Held-out error</source>
        <translation>留出误差</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Press Train to watch the loss fall here.</source>
        <translation>按“训练”即可在此处观察损失下降。</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>label deviations</source>
        <translation>标签标准差</translation>
    </message>
    <message>
        <source>After every epoch the model is tried on images it has not seen.</source>
        <translation>每轮之后，都会用模型未见过的图像对其进行测试。</translation>
    </message>
    <message>
        <source>The first epoch has begun.</source>
        <translation>第一轮已开始。</translation>
    </message>
    <message>
        <source>The first step is under way.</source>
        <translation>第一步正在进行。</translation>
    </message>
</context>
<context>
    <name>drm::TriggerAnswers</name>
    <message>
        <source>Answers for the image and the recovered target</source>
        <translation>对该图像的输出与恢复的目标</translation>
    </message>
    <message>
        <source>The model&apos;s answer for the benign and for the triggered image, and the target: the median answer over triggered images. A backdoor&apos;s trigger brings every image close to the target.</source>
        <translation>模型对良性图像和带触发器的图像的输出，以及目标：带触发器的图像的输出的中位数。后门的触发器使每张图像都接近目标。</translation>
    </message>
    <message>
        <source>Answers for benign and triggered images</source>
        <translation>对良性图像与带触发器的图像的输出</translation>
    </message>
    <message>
        <source>Each point is the model&apos;s answer for one image. With a working trigger the triggered answers collapse onto the target. Click a point to select its image, drag with Shift to select several; Ctrl adds, Escape selects nothing.</source>
        <translation>每个点是模型对一张图像的输出。触发器有效时，带触发器的输出会收缩到目标上。单击一个点可选中其图像，按住 Shift 拖动可选中多个；按住 Ctrl 可添加，按 Esc 取消全部选择。</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>Triggered</source>
        <translation>带触发器</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Mean change of a pixel, |x′ − x|: %1 of the full range.</source>
        <translation>像素的平均变化，|x′ − x|：全范围的 %1。</translation>
    </message>
    <message>
        <source>Spread of the triggered answers around the target: %1.</source>
        <translation>带触发器的输出围绕目标的离散程度：%1。</translation>
    </message>
    <message>
        <source>Search running, iteration %1.</source>
        <translation>搜索正在运行，迭代 %1。</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>带触发器</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>drm::TriggerControls</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>What is put on the image. Where the model&apos;s true trigger is known it is the last choice.</source>
        <translation>放到图像上的内容。若模型的真实触发器已知，它是最后一个选项。</translation>
    </message>
    <message>
        <source>Seed of the pattern</source>
        <translation>图案的种子</translation>
    </message>
    <message>
        <source>The seed draws the pattern, and every knob you have not set yourself.</source>
        <translation>种子决定图案，以及您未自行设置的每个调节项。</translation>
    </message>
    <message>
        <source>Let the seed draw every knob</source>
        <translation>让种子决定每个调节项</translation>
    </message>
    <message>
        <source>Lets the seed draw every knob again.</source>
        <translation>让种子重新决定每个调节项。</translation>
    </message>
    <message>
        <source>&amp;Trigger</source>
        <translation>触发器(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>种子(&amp;E)</translation>
    </message>
    <message>
        <source>Or click into an image and drag the square to its place.</source>
        <translation>或在图像中单击并将方块拖到其位置。</translation>
    </message>
    <message>
        <source>Or drag the square in an image.</source>
        <translation>或在图像中拖动方块。</translation>
    </message>
    <message>
        <source>Lower it until the model&apos;s answer comes back: that shows how little is enough.</source>
        <translation>降低它，直到模型的输出恢复：这表明多小的量就足够了。</translation>
    </message>
    <message>
        <source>The true trigger (from the truth file)</source>
        <translation>真实触发器（来自真相文件）</translation>
    </message>
    <message>
        <source>True trigger %1 (from the truth file)</source>
        <translation>真实触发器 %1（来自真相文件）</translation>
    </message>
    <message>
        <source>Shows what this model was trained with.</source>
        <translation>显示此模型训练时所用的内容。</translation>
    </message>
</context>
<context>
    <name>drm::TriggerHelp</name>
    <message>
        <source>The recovered trigger of a hypothesis on some benign images, and what the model makes of it.</source>
        <translation>某个假设恢复的触发器在一些良性图像上的样子，以及模型对此的反应。</translation>
    </message>
    <message>
        <source>A backdoor&apos;s trigger is small and brings all answers to one place. A large change that does so says nothing.</source>
        <translation>后门的触发器很小，并将所有输出带到同一处。做到这一点的大改变说明不了什么。</translation>
    </message>
    <message>
        <source>Whose trigger is shown.</source>
        <translation>显示哪个假设的触发器。</translation>
    </message>
    <message>
        <source>The one that changed last is followed until you choose.</source>
        <translation>在您选择之前，会跟随最后发生变化的一个。</translation>
    </message>
    <message>
        <source>How much the difference between triggered and benign image is magnified.</source>
        <translation>带触发器的图像与良性图像之差放大多少倍。</translation>
    </message>
    <message>
        <source>Grey means unchanged, brighter raised, darker lowered.</source>
        <translation>灰色表示未变，更亮表示升高，更暗表示降低。</translation>
    </message>
    <message>
        <source>shown = 0.5 + gain · (x&apos; − x)</source>
        <translation>显示值 = 0.5 + 增益 · (x&apos; − x)</translation>
    </message>
    <message>
        <source>The benign images that the trigger is shown on. They are held-out images: no search saw them.</source>
        <translation>用于显示触发器的良性图像。它们是留出图像：没有任何搜索见过它们。</translation>
    </message>
    <message>
        <source>The benign image, the same with the trigger, and what differs; with mask and pattern where the hypothesis has them.</source>
        <translation>良性图像、带有触发器的同一图像以及差异；若假设有掩码和图案，则一并显示。</translation>
    </message>
    <message>
        <source>Look for something small and the same in every image.</source>
        <translation>寻找某个小的、且在每张图像中都相同的东西。</translation>
    </message>
    <message>
        <source>The model&apos;s answer to the image without and with the trigger, and the target.</source>
        <translation>模型对不带和带有触发器的图像的输出，以及目标。</translation>
    </message>
    <message>
        <source>With a backdoor the second row is close to the third, whatever the first one says.</source>
        <translation>若有后门，无论第一行是什么，第二行都接近第三行。</translation>
    </message>
    <message>
        <source>target = median answer over triggered held-out images</source>
        <translation>目标 = 带触发器的留出图像上输出的中位数</translation>
    </message>
    <message>
        <source>Each point is the model&apos;s answer to one image: benign and triggered, and the target as a cross.</source>
        <translation>每个点是模型对一张图像的输出：良性的和带触发器的，目标以十字表示。</translation>
    </message>
    <message>
        <source>Benign answers spread over the range of the labels. With a working trigger the triggered ones collapse onto the target.</source>
        <translation>良性输出分布在标签的范围内。触发器有效时，带触发器的输出会收缩到目标上。</translation>
    </message>
    <message>
        <source>Benign and triggered image side by side, or in one place: with a divider to drag, or in turn.</source>
        <translation>良性图像与带触发器的图像并排显示，或在同一位置：用可拖动的分隔线，或交替显示。</translation>
    </message>
    <message>
        <source>What moves or flashes is the trigger; everything else should stand still.</source>
        <translation>移动或闪烁的就是触发器；其余一切都应静止。</translation>
    </message>
    <message>
        <source>How often a second benign and triggered image take turns.</source>
        <translation>良性图像与带触发器的图像每秒交替的次数。</translation>
    </message>
    <message>
        <source>Space stops it. It starts only where you choose it.</source>
        <translation>空格键可停止它。只有在您选择时它才会开始。</translation>
    </message>
    <message>
        <source>Saves the pictures as PNG, or the trigger as data for other programs.</source>
        <translation>将图片保存为 PNG，或将触发器保存为供其他程序使用的数据。</translation>
    </message>
</context>
<context>
    <name>drm::TriggerPanel</name>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>Hypothesis shown</source>
        <translation>显示的假设</translation>
    </message>
    <message>
        <source>Whose trigger is shown. The one that last changed is followed until you choose.</source>
        <translation>显示谁的触发器。在您选择之前，跟随最近发生变化的那个。</translation>
    </message>
    <message>
        <source>Magnification of the difference</source>
        <translation>差异的放大倍数</translation>
    </message>
    <message>
        <source>How much the difference between triggered and benign image is magnified. Grey means unchanged, brighter raised, darker lowered.</source>
        <translation>带触发器的图像与良性图像之差放大多少倍。灰色表示未变，更亮表示升高，更暗表示降低。</translation>
    </message>
    <message>
        <source>How the images are compared</source>
        <translation>图像如何比较</translation>
    </message>
    <message>
        <source>Side by side; or benign and triggered in one place, with a divider to drag, or taking turns.</source>
        <translation>并排；或良性图像与带触发器的图像在同一位置，用可拖动的分隔线，或交替显示。</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>swipe</source>
        <translation>滑动</translation>
    </message>
    <message>
        <source>flicker</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>每秒图片数</translation>
    </message>
    <message>
        <source>How often the picture changes. A click on it, or Space, stops that and goes on. Flicker of more than 3 Hz can be harmful to people with photosensitive epilepsy.</source>
        <translation>图片变换的频率。单击它或按空格键可停止变换并继续。超过 3 Hz 的闪烁可能对光敏性癫痫患者有害。</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the trigger</source>
        <translation>导出触发器</translation>
    </message>
    <message>
        <source>Saves the pictures as PNG, or the trigger as data.</source>
        <translation>将图片保存为 PNG，或将触发器保存为数据。</translation>
    </message>
    <message>
        <source>Benign image, triggered image and what differs</source>
        <translation>良性图像、带触发器的图像以及差异</translation>
    </message>
    <message>
        <source>Benign and triggered image in one place</source>
        <translation>良性图像与带触发器的图像在同一位置</translation>
    </message>
    <message>
        <source>&amp;Hypothesis</source>
        <translation>假设(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Magnify difference</source>
        <translation>放大差异(&amp;M)</translation>
    </message>
    <message>
        <source>No trigger yet. While a scan runs, what it recovers appears here: the image before and after, the difference, and what the model answers.</source>
        <translation>尚无触发器。扫描运行时，它所恢复的内容会显示在此处：之前和之后的图像、差异，以及模型的输出。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>良性</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>带触发器</translation>
    </message>
    <message>
        <source>The image as it is in the data set.</source>
        <translation>数据集中原样的图像。</translation>
    </message>
    <message>
        <source>The same image with the trigger.</source>
        <translation>带有触发器的同一图像。</translation>
    </message>
    <message>
        <source>difference ×%1</source>
        <translation>差异 ×%1</translation>
    </message>
    <message>
        <source>Triggered minus benign, magnified. Grey: unchanged.</source>
        <translation>带触发器的图像减去良性图像，放大显示。灰色：未变。</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Where the trigger replaces the image. White: fully.</source>
        <translation>触发器替换图像的位置。白色：完全替换。</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>图案</translation>
    </message>
    <message>
        <source>What the trigger puts there.</source>
        <translation>触发器放在那里的内容。</translation>
    </message>
    <message>
        <source>movement, arrows ×%1</source>
        <translation>移动，箭头 ×%1</translation>
    </message>
    <message>
        <source>How the trigger moves the picture: each arrow begins where something was and ends where it arrives, drawn ×%1. The farthest move is %2 pixels.</source>
        <translation>触发器如何移动图像：每个箭头始于原位置，止于到达位置，按 ×%1 绘制。最远的移动为 %2 像素。</translation>
    </message>
    <message>
        <source>Picture “%1” as PNG…</source>
        <translation>图片“%1”另存为 PNG…</translation>
    </message>
    <message>
        <source>Trigger as &amp;data (JSON)…</source>
        <translation>触发器另存为数据（JSON）(&amp;D)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or file name.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹或文件名。</translation>
    </message>
</context>
<context>
    <name>drm::VerdictHelp</name>
    <message>
        <source>The outcome of the scan, why, and what each hypothesis found.</source>
        <translation>扫描的结果、原因，以及每个假设的发现。</translation>
    </message>
    <message>
        <source>“None found” is no proof that there is no backdoor. “Inconclusive” asks for a larger budget or for more images.</source>
        <translation>“未发现”并不证明没有后门。“无法定论”需要更大的预算或更多图像。</translation>
    </message>
    <message>
        <source>Where a check before the scan was doubtful, it is inconclusive at best.</source>
        <translation>若扫描前的某项检查存疑，则最好也只能是无法定论。</translation>
    </message>
    <message>
        <source>Shows an earlier scan together with its own model, images and parameters.</source>
        <translation>显示先前的扫描，连同其自己的模型、图像和参数。</translation>
    </message>
    <message>
        <source>The panels show results of what is open alone; open something else, and they are empty until it has been scanned.</source>
        <translation>面板只显示当前打开内容的结果；打开其他内容后，在扫描之前面板为空。</translation>
    </message>
    <message>
        <source>Starts the scan although some checks before it are doubtful.</source>
        <translation>尽管扫描前的某些检查存疑，仍开始扫描。</translation>
    </message>
    <message>
        <source>Read what they found first. The verdict is inconclusive at best, because a model that does not fit the images tells little about itself.</source>
        <translation>请先阅读检查发现的内容。判定最好也只能是无法定论，因为与图像不匹配的模型几乎不能说明其自身的情况。</translation>
    </message>
    <message>
        <source>Scans the same model with the same images once more, with the next larger budget.</source>
        <translation>用相同的图像再次扫描同一模型，并使用更大一级的预算。</translation>
    </message>
    <message>
        <source>A quick scan looks for less and less closely; what it leaves open a longer one can decide.</source>
        <translation>快速扫描搜索的内容更少，也不那么仔细；它未能定论的，更长的扫描可以判定。</translation>
    </message>
    <message>
        <source>Opens the dialog that cleans the model with the trigger that the scan recovered.</source>
        <translation>打开用扫描恢复的触发器清理模型的对话框。</translation>
    </message>
    <message>
        <source>Adds every panel that shows something of this scan to the report.</source>
        <translation>将所有显示此扫描内容的面板添加到报告。</translation>
    </message>
    <message>
        <source>The score, the reason in figures, and how many images and how much time the scan took.</source>
        <translation>分数、用数值说明的理由，以及扫描用了多少图像和多少时间。</translation>
    </message>
    <message>
        <source>The score on a scale with its threshold.</source>
        <translation>带有阈值的刻度上的分数。</translation>
    </message>
    <message>
        <source>One row for each hypothesis: the cost of its trigger, whether the trigger works, its score, RAV, RNV, the target and the time. A narrow panel shows the first three alone, and what fits beside them.</source>
        <translation>每个假设一行：其触发器的代价、触发器是否有效、其分数、RAV、RNV、目标和时间。较窄的面板只显示前三项，以及旁边放得下的内容。</translation>
    </message>
    <message>
        <source>Choose a row to see its trigger and its activations. The highest score decides. A RAV far below 0.1 means that the trigger turns all features into one direction.</source>
        <translation>选择一行可查看其触发器和激活。最高的分数决定判定。RAV 远低于 0.1 表示触发器使所有特征转向同一方向。</translation>
    </message>
    <message>
        <source>Checks of the model and the images before the scan.</source>
        <translation>扫描前对模型和图像的检查。</translation>
    </message>
    <message>
        <source>A failed check puts the verdict in doubt: mend it first, most often by another value range, channel order or image size.</source>
        <translation>未通过的检查使判定存疑：请先修正，最常见的是改用其他取值范围、通道顺序或图像大小。</translation>
    </message>
    <message>
        <source>The verdict: backdoored from a score of 1 (no benign model known that is like this one: 1.3; fewer than 200 images: 2.5, than 100: 10; images smaller than 32 or larger than 96 pixels: 4), inconclusive above 0.5 (quick budget: 0.35), else none found.</source>
        <translation>结论：分数达到 1 为有后门（没有与之相似的已知良性模型时：1.3；图像少于 200 张时：2.5，少于 100 张时：10；图像小于 32 或大于 96 像素时：4），高于 0.5 为无法定论（快速预算：0.35），否则为未发现。</translation>
    </message>
    <message>
        <source>At 1, a benign model would look like this once in a hundred times. Higher is more suspicious.</source>
        <translation>值为 1 时，良性模型每一百次会有一次呈现这样的结果。越高越可疑。</translation>
    </message>
    <message>
        <source>score = log P / log 0.01, P the chance that a benign model has so cheap a target</source>
        <translation>分数 = log P / log 0.01，P 为良性模型出现如此廉价目标的概率</translation>
    </message>
</context>
<context>
    <name>drm::VerdictPanel</name>
    <message>
        <source>What is shown below is what the file says now. Scan the model again.</source>
        <translation>下方显示的是文件现在的内容。请重新扫描该模型。</translation>
    </message>
    <message>
        <source>What is shown is what the scan had found when it was stopped.</source>
        <translation>所显示的是扫描停止时已发现的内容。</translation>
    </message>
    <message>
        <source>None found is not proof: a trigger of a kind that was not searched for stays unseen.</source>
        <translation>“未发现”不是证明：未搜索的类型的触发器不会被看到。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Scan anyway</source>
        <translation>仍然扫描</translation>
    </message>
    <message>
        <source>Mitigate…</source>
        <translation>缓解…</translation>
    </message>
    <message>
        <source>Add to report</source>
        <translation>加入报告</translation>
    </message>
    <message>
        <source>Checks before the scan</source>
        <translation>扫描前的检查</translation>
    </message>
    <message>
        <source>What was checked before the scan. A wrong input range or channel order would spoil the result silently.</source>
        <translation>扫描前检查了什么。错误的输入范围或通道顺序会在不提示的情况下破坏结果。</translation>
    </message>
    <message>
        <source>The answer of the last scan of this model.</source>
        <translation>此模型上次扫描的结果。</translation>
    </message>
    <message>
        <source>Score against the threshold</source>
        <translation>分数与阈值的对照</translation>
    </message>
    <message>
        <source>How suspicious the model is. From the threshold upwards it counts as backdoored.</source>
        <translation>模型的可疑程度。达到阈值及以上即视为有后门。</translation>
    </message>
    <message>
        <source>Shows an earlier scan, with its model, its images and its parameters.</source>
        <translation>显示先前的扫描，及其模型、图像和参数。</translation>
    </message>
    <message>
        <source>Scans although not all checks have passed. The verdict is inconclusive at best.</source>
        <translation>尽管并非所有检查都通过，仍进行扫描。判定最好也只能是无法定论。</translation>
    </message>
    <message>
        <source>Scans this model with the same images once more, with a larger budget.</source>
        <translation>用相同的图像再次扫描此模型，并使用更大的预算。</translation>
    </message>
    <message>
        <source>Cleans the model with the trigger that the scan recovered.</source>
        <translation>用扫描恢复的触发器清理模型。</translation>
    </message>
    <message>
        <source>Adds every panel that shows something of this scan to the report.</source>
        <translation>将所有显示此扫描内容的面板添加到报告。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show or hide the score, the reason in figures and what the scan took</source>
        <translation>显示或隐藏分数、用数值说明的理由以及扫描的开销</translation>
    </message>
    <message>
        <source>Results of the hypotheses</source>
        <translation>各假设的结果</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Open a model and images, then start a scan.</source>
        <translation>请打开模型和图像，然后开始扫描。</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>尚无判定</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>未扫描</translation>
    </message>
    <message>
        <source>Not all checks before the scan have passed; a verdict would be inconclusive at best. Mend what they name, or scan anyway.</source>
        <translation>并非所有扫描前的检查都通过；判定最好也只能是无法定论。请修正其指出的问题，或仍然扫描。</translation>
    </message>
    <message>
        <source>Scan again, standard</source>
        <translation>再次扫描，标准</translation>
    </message>
    <message>
        <source>Scan again, thorough</source>
        <translation>再次扫描，彻底</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 张图像</translation>
    </message>
    <message>
        <source>R² %1</source>
        <translation>R² %1</translation>
    </message>
    <message>
        <source>peak memory %1 MiB</source>
        <translation>峰值内存 %1 MiB</translation>
    </message>
    <message>
        <source>What the trigger does:</source>
        <translation>触发器的作用：</translation>
    </message>
    <message>
        <source>Recovered target: %1</source>
        <translation>恢复的目标：%1</translation>
    </message>
    <message>
        <source>Altered since it was written</source>
        <translation>写入后已被更改</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>未发现</translation>
    </message>
    <message>
        <source>Backdoored</source>
        <translation>有后门</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>无法定论</translation>
    </message>
    <message>
        <source>No verdict is given on a changed run file.</source>
        <translation>对已更改的运行文件不给出判定。</translation>
    </message>
    <message>
        <source>The scan was stopped before it could decide.</source>
        <translation>扫描在能够判定之前已停止。</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>判定依据：%1</translation>
    </message>
    <message>
        <source>The scan found no trigger that changes the answers of this model unusually easily.</source>
        <translation>扫描未找到能异常容易地改变此模型输出的触发器。</translation>
    </message>
    <message>
        <source>A small change of the images takes over the answers of this model: do not use it as it is.</source>
        <translation>对图像的微小改动就能控制此模型的输出：请勿照原样使用它。</translation>
    </message>
    <message>
        <source>The scan cannot tell whether this model has a backdoor.</source>
        <translation>扫描无法断定此模型是否有后门。</translation>
    </message>
    <message>
        <source>The scan cannot tell whether this model has a backdoor, because checks before it were doubtful.</source>
        <translation>扫描无法断定此模型是否有后门，因为扫描前的检查存疑。</translation>
    </message>
    <message>
        <source>The trigger of “%1” works and has the lowest cost, yet its score is low: a score says how much less a trigger costs than such triggers do on benign models, not how little, and costs of different searches do not compare.</source>
        <translation>“%1”的触发器有效且代价最低，但其分数很低：分数表示触发器的代价比良性模型上同类触发器低多少，而不是代价有多小；不同搜索的代价不可相互比较。</translation>
    </message>
    <message>
        <source>%1 of %2×%3 pixels</source>
        <translation>%1，%2×%3 像素</translation>
    </message>
</context>
<context>
    <name>drm::WelcomePage</name>
    <message>
        <source>Nothing was opened yet. What you open will be listed here.</source>
        <translation>尚未打开任何内容。您打开的内容将列在此处。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Finds backdoors in deep regression models: it searches for the trigger that makes all answers alike, shows it, and says whether it is too small to be chance.</source>
        <translation>在深度回归模型中寻找后门：搜索使所有输出相同的触发器，将其显示出来，并说明它是否小到不可能出于偶然。</translation>
    </message>
    <message>
        <source>Go to the panels</source>
        <translation>转到面板</translation>
    </message>
    <message>
        <source>Closes this page; Help → Welcome brings it back</source>
        <translation>关闭此页；“帮助”→“欢迎页”可将其重新打开</translation>
    </message>
    <message>
        <source>Scan a model</source>
        <translation>扫描模型</translation>
    </message>
    <message>
        <source>Open a model (TorchScript or ONNX) and some benign images, then press Run.</source>
        <translation>打开一个模型（TorchScript 或 ONNX）和一些良性图像，然后按“运行”。</translation>
    </message>
    <message>
        <source>Look at a scan</source>
        <translation>查看扫描</translation>
    </message>
    <message>
        <source>Open a run file: the verdict, the trigger and all curves of an earlier scan.</source>
        <translation>打开运行文件：先前扫描的判定、触发器和所有曲线。</translation>
    </message>
    <message>
        <source>Make a sample case</source>
        <translation>制作示例案例</translation>
    </message>
    <message>
        <source>No model at hand? The lab trains a small gaze model with a backdoor that is known.</source>
        <translation>手头没有模型？实验室会训练一个带有已知后门的小型视线模型。</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>drm::WorkshopController</name>
    <message>
        <source>The workshop kit could not be made</source>
        <translation>未能制作工作坊套件</translation>
    </message>
    <message>
        <source>The images and models of the workshop are made once. That takes a few minutes, can be stopped at any time, and goes on where it was.</source>
        <translation>工作坊的图像和模型只需制作一次。这需要几分钟，可以随时停止，之后从停下的地方继续。</translation>
    </message>
    <message>
        <source>Wait for the end of the job under way</source>
        <translation>请等待进行中的任务结束</translation>
    </message>
    <message>
        <source>The kit of the workshop is made when nothing else runs.</source>
        <translation>没有其他任务运行时，才制作工作坊套件。</translation>
    </message>
    <message>
        <source>The workshop kit is not finished</source>
        <translation>工作坊套件尚未完成</translation>
    </message>
    <message>
        <source>The workshop kit is ready</source>
        <translation>工作坊套件已就绪</translation>
    </message>
    <message>
        <source>Make the kit of the workshop first</source>
        <translation>请先制作工作坊套件</translation>
    </message>
    <message>
        <source>%1 is not there yet.</source>
        <translation>%1 尚不存在。</translation>
    </message>
</context>
<context>
    <name>drm::WorkshopPane</name>
    <message>
        <source>Make the kit</source>
        <translation>制作套件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the kit</source>
        <translation>套件的进度</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>关闭工作坊</translation>
    </message>
    <message>
        <source>Close the workshop; Help, Workshop brings it back where it was</source>
        <translation>关闭工作坊；可用“帮助”、“工作坊”恢复到原来的位置</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>游戏</translation>
    </message>
    <message>
        <source>Making the kit: model %1 of %2</source>
        <translation>正在制作套件：第 %1 个模型，共 %2 个</translation>
    </message>
    <message>
        <source>Making the kit: images</source>
        <translation>正在制作套件：图像</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>工作坊</translation>
    </message>
</context>
</TS>
