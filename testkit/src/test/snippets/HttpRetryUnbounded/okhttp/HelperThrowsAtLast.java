package snippets.httpretryunbounded.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A policy of others throws when it has had enough. */
public final class HelperThrowsAtLast {

  public interface Policy {
    void failed(IOException cause) throws IOException;
  }

  private final OkHttpClient client = new OkHttpClient();

  public String get(Request request, Policy policy) throws IOException {
    while (true) {
      try (Response response = client.newCall(request).execute()) {
        return response.body().string();
      } catch (IOException e) {
        policy.failed(e);
      }
    }
  }
}
