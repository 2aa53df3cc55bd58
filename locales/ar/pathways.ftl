### الطرق: ما يمكن أن يأتي بعد الصفة الحالية، وما ينقص للوصول إليه.

pathways-title = ما الذي يمكن أن يأتي بعد ذلك
pathways-lead = طرق من صفتك إلى صفة أخرى، أو إلى الإقامة الدائمة، أو إلى الجنسية.
pathways-general-note = هذه هي الطرق بوجه عام. افتح بياناتك لترى ما لديك وما ينقص.
pathways-none = لا نعرف طريقًا يبدأ من صفتك.
pathways-tell-status = أخبرنا بصفة إقامتك لترى طرقك.
pathways-perhaps = قد تعنيك هذه
pathways-coming = لم تُفتح بعد
pathways-ways = طرق من هنا
pathways-all = كل الطرق
pathways-elsewhere = لا تبدأ هذه الطريق من صفتك الحالية.
pathways-perhaps-note = لا نعرف بعد هل هذه الطريق لك.
pathways-others = طرق أخرى

## الطريق

pathways-you-are-here = الآن: { $status }
pathways-you = صفتك الحالية
pathways-goal = الهدف: { $goal }
pathways-goal-role = الهدف
pathways-way = الطريق

## أين وصلت

pathways-met = تحقّق { $met } من { $all }
pathways-next = ما زال مفتوحًا: { $title }
pathways-from = ابتداءً من { $date }، إذا بقي كل شيء كما هو
pathways-all-met = تحقّقت كل النقاط التي هي وقائع. والقرار لأحد المكاتب.
pathways-not-certain = { $count ->
    [zero] لا توجد نقاط غير مؤكّدة
    [one] نقطة واحدة غير مؤكّدة
    [two] نقطتان غير مؤكّدتين
    [few] { $count } نقاط غير مؤكّدة
    [many] { $count } نقطة غير مؤكّدة
   *[other] { $count } نقطة غير مؤكّدة
}
pathways-opens = تُفتح ابتداءً من { $date }

## ما حال كل شرط

outcome-met = هذا لديك
outcome-not-yet = ليس بعد: ابتداءً من { $date }
outcome-not-met = غير موجود، بحسب ما أخبرتنا به
outcome-unknown = نحتاج إلى جواب
outcome-rather-not-said = فضّلت عدم الإجابة
outcome-discretion = القرار لأحد المكاتب
outcome-fact = واقعة
outcome-coming = يُطلب ابتداءً من { $date }
outcome-uncertain = غير مؤكّد. اسأل قبل أن تعتمد عليه.
outcome-from-knowledge = من الخبرة. لم نقرأه في قانون.

## طريق واحدة

pathways-facts = ما يلزمك
pathways-decided = ما يقرّره أحد المكاتب
pathways-uncertain = غير مؤكّد، أو لم يأتِ بعد
pathways-answer = أجب لتعرف المزيد
pathways-tell = هل تمّ هذا؟ أخبرنا هنا
pathways-no-promise = إذا تحقّقت كل النقاط، فقد يكون الجواب لا مع ذلك. وإذا نقص بعضها، فاسأل قبل أن تتخلّى عن الفكرة.
