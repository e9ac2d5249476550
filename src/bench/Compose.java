import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The yardstick: composes all files of a folder with SnakeYAML and does nothing else. */
final class Compose {

    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(args[0]))) {
            files = found.sorted().toList();
        }
        long nodes = 0;
        for (Path file : files) {
            try (Reader text = Files.newBufferedReader(file)) {
                nodes += new Yaml().compose(text).getEndMark().getLine();
            }
        }
        System.out.println(nodes);
    }
}
