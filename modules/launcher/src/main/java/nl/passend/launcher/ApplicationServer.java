// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** WildFly with the EAR, as a child process. */
final class ApplicationServer {
    private static final int READY_SECONDS = 300;
    private static final int STOP_SECONDS = 60;
    /** The application says with this why it refuses to start; the sentence after it is shown as it is. */
    private static final String REFUSAL_MARK = "Passend refuses to start: ";

    private static final String DEPLOYMENT_FAILED = "WFLYSRV0026";
    private static final Pattern PROBLEM = Pattern.compile("Caused by: .*(WELD-|Exception|Error)");
    private static final Pattern COMPLAINT = Pattern.compile("\\b(ERROR|FATAL)\\b|OutOfMemoryError|# A fatal error");
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final String STOPPED = "WFLYSRV0050";

    private final Installation installation;
    private final Console console;
    private final AtomicReference<String> refusal = new AtomicReference<>();
    private final AtomicReference<String> deploymentProblem = new AtomicReference<>();
    private final AtomicReference<String> lastLine = new AtomicReference<>();
    private final AtomicReference<String> lastComplaint = new AtomicReference<>();
    private volatile ClassArchive archive;
    private volatile boolean deploymentFailed;
    private volatile boolean ready;
    private volatile Child server;

    ApplicationServer(Installation installation, Console console) {
        this(installation, console, ClassArchive.of(installation, jvmOptions()));
    }

    ApplicationServer(Installation installation, Console console, ClassArchive archive) {
        this.installation = installation;
        this.console = console;
        this.archive = archive;
    }

    /** A server that outlived its launcher has the port still; the lock says that nobody runs it. */
    void endLeftover() {
        Child.endLeftover(pidFile(), "-Djboss.server.base.dir=" + installation.serverBase(), console);
    }

    private Path pidFile() {
        return installation.run().resolve("server.pid");
    }

    /** Refuses when another program has the port. */
    void checkPort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), installation.port()), 1);
        } catch (IOException e) {
            throw Refusal.environment(
                    "Port %d is taken by another program; stop that, or set PASSEND_PORT to a free port.",
                    installation.port());
        }
    }

    /**
     * Starts the process; the application itself waits for its database.
     *
     * @param plugins those that an administrator added
     */
    void start(DatabaseAccess database, List<PluginJar> plugins) throws IOException {
        refusal.set(null);
        deploymentFailed = false;
        deploymentProblem.set(null);
        lastLine.set(null);
        lastComplaint.set(null);
        Path pidFile = pidFile();
        new ServerBase(installation.serverTemplate(), installation.serverBase()).refresh();
        Overlay.write(installation.serverBase(), plugins);
        int managementPort = managementPort();
        Management.prepare(installation, managementPort);
        console.step("Starting WildFly");
        Map<String, String> environment = new HashMap<>(database.asEnvironment());
        environment.put("PASSEND_HOME", installation.home().toString());
        environment.put("PASSEND_PORT", Integer.toString(installation.port()));
        DeployedBuild.of(installation.serverTemplate()).ifPresent(build -> environment.put("PASSEND_BUILD", build));
        keepFormerLog();
        PrintWriter log = new PrintWriter(Files.newBufferedWriter(log()), true);
        server = Child.start("WildFly", command(managementPort), environment, installation.home(), pidFile, line -> {
            log.println(line);
            notice(line);
        });
    }

    private void notice(String line) {
        String plain = COLOUR.matcher(line).replaceAll("").strip();
        if (!plain.isEmpty()) {
            lastLine.set(plain);
        }
        if (COMPLAINT.matcher(plain).find()) {
            lastComplaint.set(plain);
        }
        int at = line.indexOf(REFUSAL_MARK);
        if (at >= 0) {
            refusal.compareAndSet(
                    null, line.substring(at + REFUSAL_MARK.length()).strip());
        }
        if (PROBLEM.matcher(line).find()) {
            deploymentProblem.compareAndSet(null, DeploymentProblem.in(line));
        }
        if (line.contains(DEPLOYMENT_FAILED)) {
            deploymentFailed = true;
        }
        if (line.contains(STOPPED) && archive.isToBeMade() && !ready) {
            // All that is left is an archive of half a boot, which would take seconds and be thrown away.
            server.kill();
        }
    }

    private List<String> command(int managementPort) {
        Path home = installation.serverTemplate();
        Path base = installation.serverBase();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions());
        command.addAll(archive.options());
        command.addAll(List.of(
                "-XX:ErrorFile=" + installation.logs().resolve("server-crash-%p.log"),
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djboss.modules.system.pkgs=org.jboss.byteman"));
        command.addAll(moduleOptions());
        command.addAll(List.of(
                // until the server has read how it is to log: in plain text
                "-Dorg.jboss.boot.log.file=" + installation.logs().resolve("boot.log"),
                "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.server.log.dir=" + installation.logs(),
                "-Djboss.socket.binding.port-offset=0",
                "-Djboss.management.http.port=" + managementPort));
        return command;
    }

    /**
     * Heap and metaspace begin at what a boot comes to, else growing towards it takes eight small collections and a full one.
     * A server of one municipality needs neither more threads for collecting nor more memory. The second compiler (tier 4) waits
     * until code is ten times as hot as the JVM would have it: what a boot alone makes hot is not worth the processor that the
     * boot itself needs.
     */
    static List<String> jvmOptions() {
        return List.of(
                "-Xms256m",
                "-Xmn96m",
                "-Xmx320m",
                "-XX:MetaspaceSize=160m",
                "-XX:MaxMetaspaceSize=224m",
                "-XX:+UseSerialGC",
                "-XX:Tier4InvocationThreshold=50000",
                "-XX:Tier4MinInvocationThreshold=6000",
                "-XX:Tier4CompileThreshold=150000",
                "-XX:Tier4BackEdgeThreshold=400000",
                "-XX:+ExitOnOutOfMemoryError");
    }

    /** As in WildFly's own standalone.sh, less what Passend does not use. */
    private static List<String> moduleOptions() {
        List<String> options = new ArrayList<>(List.of(
                "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
                "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
                "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/java.net=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.management/javax.management=ALL-UNNAMED",
                "--add-opens=java.naming/javax.naming=ALL-UNNAMED"));
        if (Runtime.version().feature() >= 24) {
            options.add("--enable-native-access=ALL-UNNAMED");
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return options;
    }

    /** The management port is not for people; any free one will do, so that several installations can stand on one machine. */
    private static int managementPort() {
        try {
            return FreePort.choose();
        } catch (IOException e) {
            throw Refusal.environment("No free port could be found for the management of WildFly: %s.", e.getMessage());
        }
    }

    /**
     * Waits until the application says that it is ready, and tells that it is still busy.
     *
     * @param database the start of the database at the same time; when that fails, waiting is over
     */
    void awaitReady(Future<?> database) throws InterruptedException {
        URI question = URI.create(installation.address() + "/health/ready");
        long begin = System.nanoTime();
        int told = 0;
        while (true) {
            if (answersReady(question)) {
                seenReady();
                return;
            }
            int waited = (int) ((System.nanoTime() - begin) / 1_000_000_000L);
            failIfHopeless(waited);
            failIfFailed(database);
            if (waited >= told + 10) {
                told = waited;
                console.step("Still starting; the application unpacks, checks its database and updates its tables");
            }
            Thread.sleep(50);
        }
    }

    /**
     * Throws the archive of classes away, so that the next start does without.
     *
     * @return false when this start did without already
     */
    boolean giveUpArchive() {
        boolean had = !archive.options().isEmpty();
        archive.discard();
        archive = ClassArchive.none();
        return had;
    }

    /** From now on its classes are worth keeping: what was stopped half-way through its start has seen half of them. */
    void seenReady() {
        ready = true;
    }

    /** By the old client: the new one takes a third of the launcher's time, on the cores that the server is starting on. */
    private static boolean answersReady(URI question) {
        try {
            var connection = (HttpURLConnection) question.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(2000);
            boolean ready = connection.getResponseCode() == 200;
            connection.disconnect();
            return ready;
        } catch (IOException e) {
            return false;
        }
    }

    private void failIfHopeless(int waited) {
        boolean ended = !server.isAlive();
        int code = ended ? server.exitCode() : 0;
        Optional<String> said = Optional.ofNullable(refusal.get());
        if (said.isPresent()) {
            throw Refusal.start("%s", said.get());
        }
        if (deploymentFailed) {
            throw new DeploymentProblem(
                    Optional.ofNullable(deploymentProblem.get()).orElse("the application does not deploy"), log());
        }
        if (ended) {
            throw new EarlyEnd(code, lastWords(), log());
        }
        if (waited > READY_SECONDS) {
            throw Refusal.start(
                    "The application is not ready after %d minutes; the reason stands in %s.",
                    READY_SECONDS / 60, log());
        }
    }

    /** What it complained of last, else what it said last. */
    private String lastWords() {
        return Optional.ofNullable(lastComplaint.get())
                .or(() -> Optional.ofNullable(lastLine.get()))
                .map(line -> "\"" + line + "\".")
                .orElse("none.");
    }

    /** Whoever asks after a crash has often started anew by then. */
    private void keepFormerLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(
                    log(),
                    installation.logs().resolve("server-console.before.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path log() {
        return installation.logs().resolve("server-console.log");
    }

    private static void failIfFailed(Future<?> database) throws InterruptedException {
        if (!database.isDone()) {
            return;
        }
        try {
            database.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refusal refusal
                    ? refusal
                    : Refusal.start("MariaDB does not start: %s.", e.getCause().getMessage());
        }
    }

    boolean isAlive() {
        return server != null && server.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return server.onExit();
    }

    void stop() {
        if (server == null) {
            return;
        }
        boolean wasAlive = server.isAlive();
        if (wasAlive) {
            console.step("Stopping WildFly");
            if (archive.isToBeMade() && ready) {
                console.step(
                        "It writes its classes into an archive, for faster starts (once for each build, some seconds)");
            }
        }
        boolean byItself = server.stop(STOP_SECONDS, console);
        archive.settle(ready && wasAlive && byItself);
    }
}
