package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Lines are collected in the turn; what the second loop closes are files. */
public final class LinesOfEach {

  private final OkHttpClient client;

  public LinesOfEach(OkHttpClient client) {
    this.client = client;
  }

  public void save(List<Request> requests, Path directory) throws IOException {
    List<Writer> files = new ArrayList<>();
    try {
      for (Request request : requests) {
        Writer file = Files.newBufferedWriter(directory.resolve("f" + files.size()));
        files.add(file);
        try (Response response = client.newCall(request).execute()) {
          if (response.isSuccessful()) {
            response.body().charStream().transferTo(file);
          }
        }
      }
    } finally {
      for (Writer file : files) {
        file.close();
      }
    }
  }
}
