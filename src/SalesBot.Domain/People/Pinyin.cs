using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SalesBot.Domain.People;

/// <summary>Chinese names as they are typed in Latin letters, without tones: zhoukai, "Zhou Kai" or "Kai Zhou" for 周凯. Knows the characters that names are usually made of.</summary>
public static class Pinyin
{
    private const int LongestName = 4;

    private const string Characters =
        "ai:艾爱蔼|an:安岸|ao:敖傲奥|ba:巴|bai:白柏百|ban:班|bao:包宝保鲍葆|bei:贝北蓓|ben:本|bi:毕碧璧|bian:卞边|biao:彪标|bin:宾斌彬滨|bing:冰兵炳丙秉|bo:波博伯勃柏泊|bu:卜步|cai:蔡才彩财|can:灿|cang:苍沧|cao:曹|cen:岑|cha:查|chai:柴|chan:婵"
        + "|chang:常昌长畅|chao:超朝潮巢晁|che:车|chen:陈晨辰臣沉琛宸|cheng:程成诚承城澄|chi:迟池驰|chong:崇冲|chu:楚储褚初|chuan:川传|chuang:创|chun:春纯淳|cong:丛聪从|cui:崔翠|da:达大|dai:戴代岱|dan:丹旦单|dang:党|dao:道|de:德|deng:邓登|di:迪狄笛棣|dian:典|ding:丁定鼎"
        + "|dong:董东冬栋|dou:窦|du:杜|duan:段端|duo:多朵|e:娥|en:恩|er:尔|fa:发法|fan:范樊凡帆繁|fang:方芳房放昉|fei:费飞菲斐霏|fen:芬|feng:冯丰风枫峰锋封凤逢|fu:付傅福富符扶芙甫夫|gan:甘|gang:刚钢岗|gao:高皋|ge:葛戈|gen:根|geng:耿庚|gong:龚宫公巩功|gou:苟|gu:顾谷古|guan:关管冠官"
        + "|guang:光广|gui:桂贵归圭|guo:郭国果|hai:海|han:韩寒汉涵晗翰|hang:航杭|hao:郝浩豪昊皓好|he:何贺赫和河荷鹤|hei:黑|heng:恒衡亨|hong:洪红宏鸿虹弘泓|hou:侯厚|hu:胡虎湖|hua:华花画桦|huai:怀|huan:欢环焕桓|huang:黄皇煌|hui:惠慧辉徽会晖卉|huo:霍火|ji:季吉姬纪冀继基济嘉级极骥|jia:贾嘉佳家甲加"
        + "|jian:简建健坚剑俭剪|jiang:江姜蒋将疆|jiao:焦娇皎姣|jie:杰洁捷节婕|jin:金晋进锦瑾津今劲|jing:静京敬晶景井靖菁婧经精|jiong:炯|jiu:久九|ju:居鞠菊巨|juan:娟涓|jue:觉珏|jun:军俊君钧骏均峻|kai:凯开恺楷|kang:康|ke:柯克可科轲|keng:铿|kong:孔空|kuang:匡邝|kui:奎葵|kun:坤昆琨"
        + "|lai:赖来莱|lan:兰蓝岚澜|lang:郎朗浪|lao:劳|le:乐|lei:雷磊蕾|leng:冷|li:李黎厉丽莉力立利理礼励俐黎骊|lian:廉连莲练|liang:梁良亮|liao:廖辽|lie:烈|lin:林琳霖临麟|ling:凌玲灵岭铃伶菱令|liu:刘柳留|long:龙隆|lou:娄楼|lu:陆卢鲁路璐露鹿禄|lun:伦|luo:罗骆洛络|lv:吕律绿"
        + "|ma:马玛|mai:麦|man:曼满|mang:芒|mao:毛茂茅|mei:梅美媚玫|men:门|meng:孟蒙梦萌|mi:米宓|miao:苗妙淼|min:闵敏民旻|ming:明鸣铭茗|mo:莫墨默|mou:牟|mu:穆牧慕木沐|na:娜那纳|nan:南楠男|ni:倪妮|nian:年念|ning:宁凝|niu:牛|nong:农|nuo:诺|ou:欧鸥|pan:潘盼攀|pang:庞|pei:裴培佩沛"
        + "|peng:彭鹏朋蓬|pi:皮|ping:平萍|pu:蒲浦朴|qi:齐戚祁琦琪奇启其旗祺|qian:钱倩乾前千谦|qiang:强|qiao:乔巧桥|qin:秦琴勤钦芹沁|qing:青清庆卿晴|qiong:琼|qiu:邱秋丘裘|qu:曲屈瞿|quan:全权泉|que:阙|ran:冉然|rao:饶|ren:任仁|ri:日|rong:荣容戎融蓉|ru:茹如儒汝|ruan:阮|rui:芮瑞睿锐蕊|run:润"
        + "|ruo:若|sa:萨|san:三|sang:桑|sen:森|sha:沙莎|shan:单山珊善杉|shang:尚商上|shao:邵少绍|she:佘|shen:沈申慎深|sheng:盛生升胜圣声|shi:石史施时诗世士实师|shou:寿守|shu:舒书淑树殊|shuai:帅|shuang:双霜爽|shui:水|shun:顺舜|si:司思斯丝|song:宋松颂嵩|su:苏素|sui:隋|sun:孙"
        + "|tai:邰泰太|tan:谭谈覃坛|tang:汤唐棠|tao:陶涛桃|te:特|teng:滕腾|ti:提|tian:田天甜恬|tie:铁|ting:婷庭廷亭|tong:童佟彤桐同通|tu:涂屠图|wan:万婉晚皖|wang:王汪旺望|wei:魏韦卫伟微薇维威巍为唯蔚玮炜|wen:温文闻雯|weng:翁|wo:沃|wu:吴武伍邬五悟"
        + "|xi:席奚西希熙喜曦溪锡惜习|xia:夏霞|xian:咸冼贤仙显宪娴先|xiang:向项祥翔香湘想|xiao:肖萧小晓笑孝潇筱骁|xie:谢解|xin:辛新欣心信馨鑫昕|xing:邢星兴幸行|xiong:熊雄|xiu:秀修|xu:徐许旭须续|xuan:宣轩萱璇玄|xue:薛雪学|xun:荀勋迅|ya:雅亚娅|yan:严颜阎燕艳言延岩妍彦焱|yang:杨阳羊洋扬漾"
        + "|yao:姚尧瑶耀遥|ye:叶业野烨|yi:易伊一艺怡依义毅益奕逸翼仪宜亦|yin:尹殷银音寅|ying:应英颖莹盈迎瑛滢|yong:雍永勇咏|you:尤游友佑|yu:于余俞喻郁玉宇雨育裕羽瑜煜昱渝钰豫|yuan:袁元远媛源圆园苑|yue:岳月悦越乐|yun:云韵芸允运|zan:昝赞|zang:臧|ze:泽|zeng:曾增|zha:查|zhai:翟"
        + "|zhan:詹占湛展|zhang:张章彰|zhao:赵昭兆照钊|zhe:哲喆|zhen:甄真珍振镇震祯臻|zheng:郑正政征铮争|zhi:智志芝知之治植直致|zhong:钟仲中忠|zhou:周舟洲州|zhu:朱祝竺诸珠竹柱筑|zhuan:专|zhuang:庄壮|zhuo:卓|zi:子梓紫姿自|zong:宗|zou:邹|zu:祖|zuo:左佐";

    private static readonly FrozenDictionary<char, ImmutableArray<string>> Sounds = Characters.Split('|').Select(row => row.Split(':'))
        .SelectMany(row => row[1].Distinct().Select(one => (one, Sound: row[0]))).GroupBy(pair => pair.one)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Sound).ToImmutableArray());

    /// <summary>Whether a text in Latin letters is somebody's Chinese name.</summary>
    /// <param name="said">The text.</param>
    /// <param name="name">The name, in Chinese.</param>
    public static bool Is(string said, string name)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length is < 2 or > LongestName || said.Length == 0 || !said.All(one => char.IsAsciiLetter(one) || one is ' ' or '-' or '\'') || !name.All(Sounds.ContainsKey))
            return false;
        var letters = new string([.. said.Where(char.IsAsciiLetter).Select(char.ToLowerInvariant)]);
        return Reads(letters, name) || Reads(letters, name[1..] + name[0]);
    }

    private static bool Reads(string letters, string name) => name.Length == 0 ? letters.Length == 0
        : Sounds[name[0]].Any(sound => letters.StartsWith(sound, StringComparison.Ordinal) && Reads(letters[sound.Length..], name[1..])
            || sound == "lv" && letters.StartsWith("lu", StringComparison.Ordinal) && Reads(letters[2..], name[1..]));
}
