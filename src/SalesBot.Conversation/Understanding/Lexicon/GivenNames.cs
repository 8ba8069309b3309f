using System.Collections.Frozen;

namespace SalesBot.Conversation.Understanding.Lexicon;

/// <summary>Common given names of people who write English, by which a person is told from a firm.</summary>
internal static class GivenNames
{
    private const string Western =
        "aaron|abby|abigail|adam|adrian|aidan|alan|albert|alec|alex|alexa|alexander|alexandra|alexis|alfie|alfred|alice|alicia|alison|allan|allison|amanda|amber|amelia|amy|zoe|zack|mina|lena|dana|andrea|andrew|andy|angela|anita|ann|anna|anne|annie|anthony|antonio|archie|arthur|ashley|audrey|austin|" +
        "barbara|barry|beatrice|becca|becky|bella|ben|benjamin|bernard|beth|bethany|betty|bill|billy|bob|bobby|brad|bradley|brandon|brenda|brian|bridget|brittany|bruce|bryan|caitlin|callum|cameron|camilla|carl|carla|carlos|carmen|carol|caroline|carolyn|carrie|catherine|cathy|charles|charlie|" +
        "charlotte|chelsea|cheryl|chloe|chris|christian|christina|christine|christopher|cindy|claire|clara|clare|claudia|clive|cody|colin|connor|craig|crystal|curtis|cynthia|daisy|dan|daniel|danielle|danny|darren|dave|david|dawn|dean|debbie|deborah|debra|denise|dennis|derek|diana|diane|diego|" +
        "dominic|don|donald|donna|doris|dorothy|doug|douglas|duncan|dylan|ed|eddie|edgar|edith|edward|eileen|elaine|eleanor|elena|elijah|elizabeth|ella|ellen|ellie|elliot|elliott|elsie|emily|emma|eric|erica|erik|erin|esther|ethan|eva|evan|eve|evelyn|faith|felicity|felix|fiona|fran|frances|" +
        "francesca|francis|frank|fred|freddie|frederick|gareth|gary|gavin|gemma|geoff|geoffrey|george|georgia|gerald|gina|glen|glenn|gloria|gordon|grace|graham|grant|greg|gregory|guy|hannah|harold|harriet|harry|harvey|hayley|hazel|heather|heidi|helen|henry|holly|howard|hugh|hugo|iain|ian|imogen|" +
        "irene|iris|isaac|isabel|isabella|isla|ivan|jack|jackie|jackson|jacob|jade|jake|james|jamie|jan|jane|janet|janice|jared|jasmine|jason|jay|jean|jeff|jeffrey|jen|jenna|jennifer|jenny|jeremy|jerry|jess|jesse|jessica|jill|jim|jimmy|jo|joan|joanna|joanne|joe|joel|joey|john|johnny|jon|jonathan|" +
        "jordan|jose|joseph|josh|joshua|joyce|juan|judith|judy|julia|julian|julie|justin|karen|kate|katherine|kathleen|kathryn|kathy|katie|kayla|keith|kelly|kelsey|ken|kenneth|kerry|kevin|kim|kimberly|kirsty|kristen|kristin|kyle|larry|laura|lauren|lawrence|leah|leanne|lee|leo|leon|leonard|leslie|" +
        "lewis|liam|lily|linda|lindsay|lisa|liz|logan|lorraine|louis|louise|lucas|lucy|luis|luke|lydia|lynn|madison|maggie|malcolm|mandy|marc|marcus|margaret|maria|marie|marilyn|mario|marion|marissa|mark|martha|martin|mary|mason|matt|matthew|maureen|max|maya|megan|mel|melanie|melissa|mia|michael|" +
        "michelle|miguel|mike|mildred|millie|miranda|mitch|mitchell|moira|molly|monica|morgan|nancy|naomi|natalie|natasha|nathan|neil|nia|niamh|nicholas|nick|nicola|nicole|nigel|nina|noah|noel|nora|norman|oliver|olivia|oscar|owen|paige|pam|pamela|pat|patricia|patrick|paul|paula|pauline|pedro|peggy|" +
        "penny|pete|peter|phil|philip|phillip|phoebe|phyllis|poppy|rachel|ralph|ray|raymond|rebecca|reece|rhys|ricardo|richard|rick|ricky|rita|rob|robert|roberta|robin|rodney|roger|ron|ronald|ronnie|rory|rose|rosie|ross|roy|russell|ruth|ryan|sally|sam|samantha|samuel|sandra|sara|sarah|scott|sean|" +
        "sebastian|shane|shannon|sharon|shaun|shawn|sheila|shelly|shirley|sian|simon|sophia|sophie|stacey|stan|stanley|stella|stephanie|stephen|steve|steven|stewart|stuart|sue|susan|suzanne|sylvia|tamara|tammy|tanya|tara|taylor|ted|teresa|terry|thelma|theo|theresa|thomas|tiffany|tim|timothy|tina|" +
        "toby|todd|tom|tommy|tony|tracy|travis|trevor|tristan|tyler|valerie|vanessa|vera|vicky|victor|victoria|vincent|violet|virginia|vivian|walter|wanda|warren|wayne|wendy|wilfred|will|william|yvonne|zach|zachary|zoe";

    private const string Indian =
        "aarav|aarti|abhijit|abhinav|abhishek|aditi|aditya|ahmed|aishwarya|ajay|ajit|akash|akhil|akshay|alok|aman|amar|amit|amita|amol|amrita|anand|ananya|anil|anirudh|anjali|ankit|ankita|ankur|anshul|anuj|anup|anupam|anurag|anushka|aparna|archana|arjun|arnav|arti|arun|aruna|arvind|asha|ashish|ashok|ashwin|" +
        "atul|avinash|ayesha|balaji|bhavesh|bhavna|bharat|chandan|chetan|chitra|darshan|deepa|deepak|deepika|dev|devika|dhruv|dilip|dinesh|divya|esha|farhan|fatima|ganesh|gaurav|gauri|geeta|girish|gita|gopal|gurpreet|hari|harish|harpreet|harsh|harsha|hemant|imran|indira|ishaan|ishita|jagdish|javed|jaya|jayesh|jitendra|" +
        "jyoti|kabir|kajal|kamal|kapil|karan|karthik|kartik|kavita|kavya|kiran|kishore|komal|krishna|kunal|lakshmi|lalit|lata|madhav|madhu|mahesh|manish|manisha|manjit|manoj|meena|meera|megha|mehul|mohamed|mohammed|mohan|mohit|mukesh|muhammad|naina|nandini|naresh|naveen|naveed|neel|neelam|neeraj|neha|nidhi|nikhil|nilesh|nisha|" +
        "nitesh|nitin|nupur|padma|pallavi|pankaj|parth|payal|pooja|prabhu|pradeep|prakash|pramod|pranav|prasad|prashant|pratik|praveen|preeti|prem|priti|priya|priyanka|puja|puneet|radha|raghav|raghu|rahul|raj|raja|rajan|rajat|rajeev|rajesh|rajiv|raju|rakesh|ram|raman|ramesh|rani|ranjit|rashid|rashmi|ravi|ravindra|reena|" +
        "rekha|renu|riya|rohan|rohini|rohit|roshan|ruchi|rupa|sachin|saeed|sahil|samir|sameer|sandeep|sangeeta|sanjana|sanjay|sanjeev|santosh|sapna|sarita|satish|saurabh|seema|shalini|shankar|shanti|sharad|shashi|sheetal|shilpa|shiv|shivam|shivani|shreya|shruti|shubham|siddharth|simran|smita|sneha|sonal|sonali|sonia|sourav|" +
        "srinivas|subhash|sudhir|suman|sumit|sunil|sunita|suraj|surbhi|suresh|surya|sushil|sushma|swapnil|swati|syed|tanvi|tarun|tejas|uday|uma|umesh|usha|vaibhav|vandana|varun|vasant|veena|venkat|vidya|vijay|vikas|vikram|vimal|vinay|vineet|vinod|vipin|vipul|vishal|vivek|yash|yogesh|zara";

    private const string SouthEastAsian =
        "aisyah|aziz|azman|bee|boon|cheng|chin|chong|desmond|edmund|eng|eugene|faizal|farah|hafiz|hakim|hock|hui|huiling|hwee|iskandar|ismail|jasper|jia|jiahui|jian|jun|junjie|kai|keng|kenny|khairul|kok|lay|leng|ling|mei|meiling|melvin|min|ming|nadia|nurul|ong|peiling|ping|rizal|seng|serene|shu|siew|siti|soon|swee|" +
        "tze|wai|wei|weiling|weiming|weijie|xin|xinyi|yan|yew|yi|ying|yong|yusof|zainal|zhiwei|zul|zulkifli|kumar|krishnan|muthu|selvam|jing|bing|hong|sheng|hua|khalid|khaled|ali|omar|hassan|hussein|yusuf|ibrahim|mustafa|aisha|hamed|waleed|majed|rashed|nur";

    private static readonly FrozenSet<string> All = string.Join('|', Western, Indian, SouthEastAsian).Split('|').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in its normal form is one.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s"))
            word = word[..^2];
        return All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }
}
