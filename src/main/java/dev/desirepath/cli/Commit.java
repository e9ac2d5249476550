package dev.desirepath.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a repository as they were at one commit; git is asked for bytes only, so that nothing of the repository runs. */
final class Commit {

    private static final int MOST_BYTES = 64 << 20;

    private final Path top;
    private final String hash;

    private Commit(Path top, String hash) {
        this.top = top;
        this.hash = hash;
    }

    /** {@return the commit; null when the folder is in no repository, git is not there, or the name means no commit} */
    static @Nullable Commit of(Path folder, String name) {
        String top = text(git(folder, "rev-parse", "--show-toplevel"));
        // Behind this option a name is never taken for another option.
        String hash = text(git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"));
        return top.isEmpty() || !hash.matches("[0-9a-f]{40,64}") ? null : new Commit(Path.of(top), hash);
    }

    /** {@return whether the folder is in a repository, as far as git is there to say so} */
    static boolean isIn(Path folder) {
        return !text(git(folder, "rev-parse", "--show-toplevel")).isEmpty();
    }

    /** {@return the bytes of a file; null when it was not there} */
    byte @Nullable [] file(Path file) {
        return git(top, "cat-file", "blob", hash + ":" + relative(file));
    }

    /** {@return the files of a pack in that folder by their paths in it; none when it was not there} */
    Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        String below = relative(folder);
        byte[] listed = git(top, "ls-tree", "-r", "-z", "--name-only", hash, "--", below.isEmpty() ? "." : below + "/");
        if (listed == null) {
            return files;
        }
        for (String path : new String(listed, StandardCharsets.UTF_8).split("\0", -1)) {
            String inside = below.isEmpty() || path.isEmpty() ? path : path.substring(below.length() + 1);
            boolean hidden = inside.startsWith(".") || inside.contains("/.");
            boolean ofPack = inside.endsWith(".drl") || inside.endsWith(".md") || inside.endsWith(".yaml");
            byte[] bytes = ofPack && !hidden ? git(top, "cat-file", "blob", hash + ":" + path) : null;
            if (bytes != null) {
                files.put(inside, bytes);
            }
        }
        return files;
    }

    private String relative(Path file) {
        Path real;
        try {
            real = file.toRealPath();
        } catch (IOException e) {
            real = file.toAbsolutePath().normalize();
        }
        return real.startsWith(top) ? top.relativize(real).toString().replace('\\', '/') : "/outside";
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8).strip();
    }

    private static byte @Nullable [] git(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-c", "core.fsmonitor=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            byte[] bytes = read(process.getInputStream());
            return process.waitFor() == 0 ? bytes : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(in.readNBytes(MOST_BYTES));
        in.transferTo(java.io.OutputStream.nullOutputStream());
        return bytes.toByteArray();
    }
}
