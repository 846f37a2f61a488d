package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A load generator that measures connection set-up by accident. */
public final class IntStreamRange {

  public void fire(Request request, int times) {
    IntStream.range(0, times)
        .parallel()
        .forEach(
            i -> {
              // BUG: Diagnostic contains: [HttpClientInLoop]
              OkHttpClient client = new OkHttpClient();
              try (Response response = client.newCall(request).execute()) {
                System.out.println(i + ": " + response.code());
              } catch (IOException e) {
                System.out.println(i + ": " + e);
              }
            });
  }
}
