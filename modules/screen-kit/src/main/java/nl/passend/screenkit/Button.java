// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

/** Something to press; says in words what happens then. */
public final class Button extends Component {
    private final String label;
    private final String look;
    private String name;
    private String value;
    private String about;
    private String action;

    Button(Ui ui, String label, String look) {
        super(ui, "button");
        this.label = label;
        this.look = look;
    }

    /** Posts this value along, so that a form with several buttons knows which one was pressed. */
    public Button posts(String fieldName, String fieldValue) {
        name = fieldName;
        value = fieldValue;
        return this;
    }

    /** What the button is about, for those who hear it without its surroundings: "Markeer als klaar: bel de school". */
    public Button about(String thing) {
        about = thing;
        return this;
    }

    /** Posts the form to another address than its own, such as one page back with all that was typed. */
    public Button to(String address) {
        action = address;
        return this;
    }

    public String label() {
        return label;
    }

    public String look() {
        return look;
    }

    public String name() {
        return name;
    }

    public String value() {
        return value;
    }

    public String about() {
        return about;
    }

    public String action() {
        return action;
    }
}
