// SPDX-License-Identifier: EUPL-1.2
class Sly {
    void work() {
        try {
            risky();
        } catch (RuntimeException e) {
            throw e;
        } catch (Error | java.lang.Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
