package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What decides about the next turn stands before a {@code continue}. */
public final class LabelledContinue {

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request) throws IOException {
    again:
    // BUG: Diagnostic contains: [HttpRetryUnbounded]
    while (true) {
      try (Response response = client.newCall(request).execute()) {
        if (response.code() >= 500) {
          continue again;
        }
        return response.body().string();
      }
    }
  }

  public String limited(Request request) throws IOException {
    int attempt = 0;
    while (true) {
      try (Response response = client.newCall(request).execute()) {
        if (response.code() >= 500 && ++attempt < 5) {
          continue;
        }
        return response.body().string();
      }
    }
  }

  public String eachLine(Request request) throws IOException {
    while (true) {
      try (Response response = client.newCall(request).execute()) {
        String text = response.body().string();
        for (String line : text.split("\n")) {
          if (line.isEmpty()) {
            continue;
          }
          System.out.println(line);
        }
        return text;
      }
    }
  }
}
