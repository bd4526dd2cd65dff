// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passend.knowledge.Approach;
import nl.passend.knowledge.Contact;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.ItemLinks;
import nl.passend.knowledge.ItemLinks.SituationLink;
import nl.passend.knowledge.ItemSource;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.Lesson;
import nl.passend.knowledge.Lesson.Aim;
import nl.passend.knowledge.Lesson.Effect;
import nl.passend.knowledge.Story;
import nl.passend.screenkit.Form;

/** A knowledge item as the fields of a form, named as in its JSON. Codes are ticked; questions and roles are typed a line each. */
final class ItemFields {
    private static final int LONG = 1000;
    private static final int LONGEST = 8000;
    private static final List<String> TICKED =
            List.of("links.situations", "links.laws", "links.types", "links.routes", "links.offers", "regions");

    private ItemFields() {}

    /** What stands in each field, several codes one after the other. */
    static Map<String, String> of(KnowledgeItem item) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", item.title());
        fields.put("summary", item.summary());
        fields.put("text", item.text());
        item.lesson().ifPresent(lesson -> lesson(fields, lesson));
        item.story().ifPresent(story -> {
            fields.put("story.teller", story.teller().name());
            fields.put("story.by", story.by().orElse(""));
            fields.put("story.agreedOn", story.agreedOn().toString());
        });
        item.approach().ifPresent(approach -> {
            fields.put("approach.stage", approach.stage().name());
            fields.put(
                    "approach.testedCases",
                    approach.testedCases().map(String::valueOf).orElse(""));
            fields.put("approach.adapted", approach.adapted().orElse(""));
            fields.put("approach.outcome", approach.outcome().orElse(""));
        });
        item.contact().ifPresent(contact -> {
            fields.put("contact.role", contact.role());
            fields.put("contact.organisation", contact.organisation());
            fields.put("contact.phone", contact.phone().orElse(""));
            fields.put("contact.email", contact.email().orElse(""));
            fields.put("contact.reached", contact.reached().orElse(""));
        });
        links(fields, item.links());
        fields.put("regions", String.join("\n", item.regions()));
        fields.put("programme", item.programme().orElse(""));
        for (int i = 0; i < item.sources().size(); i++) {
            ItemSource source = item.sources().get(i);
            fields.put("sources." + i + ".title", source.title());
            fields.put(
                    "sources." + i + ".address",
                    source.address().map(URI::toString).orElse(""));
            fields.put("sources." + i + ".checkedOn", source.checkedOn().toString());
        }
        return fields;
    }

    private static void lesson(Map<String, String> fields, Lesson lesson) {
        fields.put("lesson.observation", lesson.observation());
        fields.put("lesson.level", lesson.level().name());
        fields.put("lesson.lesson", lesson.lesson());
        fields.put("lesson.proposal", lesson.proposal());
        fields.put("lesson.decider", lesson.decider());
        fields.put("lesson.status", lesson.status().name());
        fields.put("lesson.use", lesson.use().name());
        for (Aim aim : Aim.values()) {
            fields.put(
                    "lesson.effects." + aim,
                    lesson.effects().stream()
                            .filter(effect -> effect.aim() == aim)
                            .map(Effect::words)
                            .collect(Collectors.joining(" ")));
        }
    }

    private static void links(Map<String, String> fields, ItemLinks links) {
        fields.put(
                "links.situations",
                links.situations().stream().map(ItemFields::code).collect(Collectors.joining("\n")));
        fields.put("links.laws", String.join("\n", links.laws()));
        fields.put("links.types", String.join("\n", links.types()));
        fields.put("links.routes", String.join("\n", links.routes()));
        fields.put("links.offers", String.join("\n", links.offers()));
        fields.put("links.questions", String.join("\n", links.questions()));
        fields.put("links.table", String.join("\n", links.table()));
    }

    /** A situation among the options of the form. */
    static String code(SituationLink link) {
        return link.persona() + "/" + link.situation();
    }

    static Form form(KnowledgeItem item) {
        Form form = Form.empty();
        of(item).forEach((field, value) -> {
            if (TICKED.contains(field)) {
                form.withAll(field, codes(List.of(value)));
            } else {
                form.with(field, value);
            }
        });
        item.story().ifPresent(story -> form.with("story.agreedOn", story.agreedOn()));
        for (int i = 0; i < item.sources().size(); i++) {
            form.with("sources." + i + ".checkedOn", item.sources().get(i).checkedOn());
        }
        return form;
    }

    /** @return empty when something must be corrected; the form then says what */
    static Optional<KnowledgeItem> read(ItemKind kind, Form form) {
        var title = form.requiredText("title", 120, "item.title.missing");
        var summary = form.requiredText("summary", 400, "item.summary.missing");
        var text = form.text("text", LONGEST);
        Optional<Lesson> lesson = kind == ItemKind.LESSON ? lesson(form) : Optional.empty();
        Optional<Story> story = kind == ItemKind.STORY ? story(form) : Optional.empty();
        Optional<Approach> approach = kind == ItemKind.APPROACH ? approach(form) : Optional.empty();
        Optional<Contact> contact = kind == ItemKind.CONTACT ? contact(form) : Optional.empty();
        var sources = sources(form);
        if (!form.isValid()) {
            return Optional.empty();
        }
        return Optional.of(new KnowledgeItem(
                kind,
                title.orElseThrow(),
                summary.orElseThrow(),
                text.orElse(""),
                lesson,
                story,
                approach,
                contact,
                links(form),
                ticked(form, "regions"),
                form.text("programme", 60),
                sources));
    }

    private static Optional<Lesson> lesson(Form form) {
        var observation = form.requiredText("lesson.observation", LONG, "item.field.missing");
        var level = form.choice("lesson.level", Lesson.Level.class, "item.choice.missing");
        var learned = form.requiredText("lesson.lesson", LONG, "item.field.missing");
        var proposal = form.requiredText("lesson.proposal", LONG, "item.field.missing");
        var decider = form.requiredText("lesson.decider", 200, "item.field.missing");
        var status = form.choice("lesson.status", Lesson.Status.class, "item.choice.missing");
        var use = form.choice("lesson.use", Lesson.Use.class, "item.choice.missing");
        var effects = Arrays.stream(Aim.values())
                .flatMap(aim -> form.text("lesson.effects." + aim, 400).map(words -> new Effect(aim, words)).stream())
                .toList();
        return form.isValid()
                ? Optional.of(new Lesson(
                        observation.orElseThrow(),
                        level.orElseThrow(),
                        learned.orElseThrow(),
                        proposal.orElseThrow(),
                        decider.orElseThrow(),
                        status.orElseThrow(),
                        use.orElseThrow(),
                        effects))
                : Optional.empty();
    }

    private static Optional<Story> story(Form form) {
        var teller = form.choice("story.teller", Story.Teller.class, "item.choice.missing");
        var agreed = form.requiredDate("story.agreedOn", "item.story.agreed.missing");
        var by = form.text("story.by", 80);
        return form.isValid()
                ? Optional.of(new Story(teller.orElseThrow(), by, agreed.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<Approach> approach(Form form) {
        var stage = form.choice("approach.stage", Approach.Stage.class, "item.choice.missing");
        var cases = form.number("approach.testedCases", 0, 100_000).map(Long::intValue);
        var adapted = form.text("approach.adapted", LONG);
        var outcome = form.text("approach.outcome", LONG);
        return stage.map(there -> new Approach(there, cases, adapted, outcome));
    }

    private static Optional<Contact> contact(Form form) {
        var role = form.requiredText("contact.role", 120, "item.field.missing");
        var organisation = form.requiredText("contact.organisation", 120, "item.field.missing");
        return role.flatMap(there -> organisation.map(at -> new Contact(
                there,
                at,
                form.text("contact.phone", 40),
                form.text("contact.email", 120),
                form.text("contact.reached", 200))));
    }

    private static ItemLinks links(Form form) {
        return new ItemLinks(
                ticked(form, "links.situations").stream()
                        .map(code -> code.split("/", 2))
                        .filter(parts -> parts.length == 2)
                        .map(parts -> new SituationLink(parts[0], parts[1]))
                        .toList(),
                ticked(form, "links.laws"),
                ticked(form, "links.types"),
                ticked(form, "links.routes"),
                ticked(form, "links.offers"),
                form.lines("links.questions", LONGEST),
                form.lines("links.table", LONGEST));
    }

    /** Boxes post a code each; a page with two versions side by side posts them together. */
    private static List<String> ticked(Form form, String field) {
        return codes(form.choices(field));
    }

    private static List<String> codes(List<String> posted) {
        return posted.stream()
                .flatMap(value -> value.lines())
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static List<ItemSource> sources(Form form) {
        var sources = new ArrayList<ItemSource>();
        for (String row : form.rows("sources")) {
            Optional<String> title = form.text(row + "title");
            Optional<URI> address = form.address(row + "address");
            if (title.isEmpty()) {
                if (form.text(row + "address", 500).isPresent()) {
                    form.error(row + "title", "item.source.title.missing");
                }
                continue;
            }
            form.requiredDate(row + "checkedOn", "item.source.checked.missing")
                    .ifPresent(day -> sources.add(new ItemSource(title.get(), address, day)));
        }
        return sources;
    }
}
