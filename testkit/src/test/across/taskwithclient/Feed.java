package across.taskwithclient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Serves many in one run. */
final class Feed implements Runnable {
  private final OkHttpClient client = new OkHttpClient();
  private final List<String> urls;

  Feed(List<String> urls) {
    this.urls = urls;
  }

  @Override
  public void run() {
    for (String url : urls) {
      try (Response response = client.newCall(new Request.Builder().url(url).build()).execute()) {
        response.body().bytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
