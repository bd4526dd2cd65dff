class Careless {
    void work() {
        try {
            risky();
        } catch (Exception e) {
            e.printStackTrace();
            System.out.println("failed");
        }
    }
}
