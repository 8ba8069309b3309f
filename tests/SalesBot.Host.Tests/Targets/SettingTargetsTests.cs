using SalesBot.Testing;

namespace SalesBot.Host.Tests.Targets;

public sealed class ScratchTests(BotForTargets bot) : IClassFixture<BotForTargets>
{
    [Fact]
    public async Task Scratch()
    {
        var log = new List<string>();
        var m = await bot.ManagerAsync();
        async Task Say(Chat c, string t, string loc = "zh-CN")
        {
            try
            {
                var r = await c.SayAsync(t, loc);
                log.Add($">>> {t}\n{r.Text}\n   [{string.Join("][", r.Buttons)}]");
            }
            catch (Exception e) { log.Add($">>> {t}\n!!! {e.Message}"); }
        }
        async Task Press(Chat c, string t, string button)
        {
            var r = await c.SayAsync(t);
            log.Add($">>> {t}\n{r.Text}\n   [{string.Join("][", r.Buttons)}]");
            var a = await c.PressAsync(r, button);
            log.Add($">>> [{button}]\n{a.InvokeText}\n   [{string.Join("][", a.InvokeButtons)}]");
            await c.NextAsync();
        }
        await Say(m, "目标树");
        await Press(m, "华东组Q4目标300万", "换个分法");
        await Press(m, "华东组Q4目标300万", "就这么定");
        await Say(m, "目标树");
        await Say(m, "华东组目标");
        await Press(m, "Q4加20%", "就这么定");
        await Say(m, "把华东组的目标改成280万");
        await Say(m, "取消");
        await Say(m, "撤销目标调整");
        await Say(m, "撤销目标调整");
        await Say(m, "目标树");
        await Press(m, "set East team revenue target to 3M for Q4", "Make it so");
        await Say(m, "goal tree");
        await Press(m, "给李娜本月定20家新客户", "就这么定");
        await Say(m, "华东组目标");
        await Press(m, "下个月每人每天20个电话", "就这么定");
        await Say(m, "这个月多签点客户");
        await Say(m, "12");
        await Say(m, "华东组");
        await Say(m, "就这么定");
        await Say(m, "今年要多签点客户");
        await Say(m, "新产品要卖得比去年好");
        await Say(m, "每人多打点电话");
        await Say(m, "Q1新客户开发50家,每家平均签约额不少于10万元");
        await Say(m, "华东组");
        await Say(m, "华中组Q4目标300万");
        await Say(m, "给李那本月定20家新客户");
        await Say(m, "华东组Q4目标0万");
        await Say(m, "华东组Q4目标30亿");
        await Say(m, "把公司Q4目标改成1000万");
        await Say(m, "Raise Amy's call target to 30 a day");
        var li = await bot.RepAsync("李娜");
        await Say(li, "我的任务");
        await Say(li, "把公司目标改成1亿");
        await Press(li, "把我本月新客户目标改成15家", "转告");
        await Say(m, "团队今天怎么样");
        await Say(li, "我自己定个小目标:本月签5单");
        await Say(li, "我的任务");
        log.Add(string.Join("\n---\n", m.Unread.Select(u => u.Text + string.Join("][", u.Buttons))));
        await File.WriteAllLinesAsync("/tmp/targets/scratch.txt", log, TestContext.Current.CancellationToken);
    }
}
