using System.Collections.Frozen;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>The characters of which Chinese personal names are made.</summary>
internal static class PersonNames
{
    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾韦夏付方邹熊白孟秦邱侯江尹薛" +
        "闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛" +
        "冉翁蓝骆路游靳辛管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣" +
        "巫寇桑郎甄丛仲虞敖巩池查麻苑迟邝封谈匡鞠惠荆冀郁胥南班储原栗燕楚鄢劳谌奚皮冼楼盘粟漆狄练阚凤幸";

    private const string CompoundSurnames = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|夏侯|令狐|端木|长孙|宇文|轩辕|南宫|独孤|司空|百里|呼延|闻人|拓跋|澹台|西门|淳于|单于|太史|申屠|公羊|赫连|钟离|鲜于";

    /// <summary>Characters that often end a given name, though they begin words as well.</summary>
    private const string Given =
        "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲红波建华国民新立宏志鹏飞宇浩然轩子涵欣怡佳颖琳雪梅倩婷慧莹璐瑶琪晨曦阳峰林森海斌彬宾健康龙虎凯旋宁安妮萍莉菲蕾丹" +
        "晶晓春夏秋冬云燕鸿俊豪博达昊天泽润泰谦诚信义仁德福禄喜庆祥瑞吉利东江河山川生才良善美珍珠凤凰莲荷菊兴旺盛昌荣贵富金银玉宝良忠孝武威雄胜利旭亮光辉煌星月芬芸茜薇蓉蓓" +
        "佩淑贤惠雅洁清澈若萱梓诗雨霖露冰心思念怀远航帆毅恒坚定邦振奋进学哲睿智聪颂歌乐乔舒畅悦愉嘉彤丰硕翔腾跃骏驰鑫淼焱垚楠桐柏松竹桦樱桃莎娅嫣婧妍姗媛嫦娥婉璇琴瑟棋书画" +
        "伦理杨扬柳榕槐权全根树茂翠青碧蓝丁可意如远方圆满成业勤俭朴素真诚晴朗昕煜炜烨灿烁熙煦焕炎耀坤乾震巽奇岩岚岳岭峻嵩巍洲津渊源泉浪潮汐沛沐润涌涓深浅滨湘沅沁汝";

    private static readonly FrozenSet<char> SurnameSet = Surnames.ToFrozenSet();
    private static readonly FrozenSet<char> GivenSet = Given.ToFrozenSet();
    private static readonly FrozenSet<string> CompoundSet = CompoundSurnames.Split('|').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How many characters of surname begin a text: 0, 1 or 2.</summary>
    public static int SurnameLength(ReadOnlySpan<char> text)
    {
        if (text.Length >= 2 && CompoundSet.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..2]))
            return 2;
        return text.Length >= 1 && SurnameSet.Contains(text[0]) ? 1 : 0;
    }

    public static bool IsGiven(char c) => GivenSet.Contains(c);
}
