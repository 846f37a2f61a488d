package snippets.httpresponseclosedlate.urlconnection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Behind the loop only texts are left. */
public final class TextsThenPrinted {

  private final URL base;

  public TextsThenPrinted(URL base) {
    this.base = base;
  }

  public void print(List<String> paths, Appendable out) throws IOException {
    List<String> first = new ArrayList<>();
    for (String path : paths) {
      HttpURLConnection connection = (HttpURLConnection) new URL(base, path).openConnection();
      connection.setConnectTimeout(1_500);
      connection.setReadTimeout(4_000);
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
        first.add(reader.readLine());
      }
    }
    for (String line : first) {
      out.append(line).append('\n');
    }
  }
}
