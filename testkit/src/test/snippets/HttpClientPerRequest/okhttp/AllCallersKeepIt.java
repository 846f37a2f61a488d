package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The helper is asked twice, and each client is kept. */
public final class AllCallersKeepIt {

  private final OkHttpClient primary = create();
  private OkHttpClient secondary;

  public int status(String url) throws IOException {
    try (Response response = primary.newCall(request(url)).execute()) {
      return response.code();
    }
  }

  public boolean isThere(String url) throws IOException {
    if (secondary == null) {
      secondary = create();
    }
    try (Response response = secondary.newCall(request(url)).execute()) {
      return response.isSuccessful();
    }
  }

  private static OkHttpClient create() {
    return new OkHttpClient.Builder().followRedirects(false).build();
  }

  private static Request request(String url) {
    return new Request.Builder().url(url).build();
  }
}
