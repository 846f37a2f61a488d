package snippets.httpresponseclosedlate.okhttp;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.BiConsumer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each turn has a stack of its own. */
public final class CleanupOfTurn {

  private static final class Cleanup implements Closeable {
    private final Deque<Closeable> stack = new ArrayDeque<>();

    <T extends Closeable> T later(T closeable) {
      stack.push(closeable);
      return closeable;
    }

    @Override
    public void close() throws IOException {
      while (!stack.isEmpty()) {
        stack.pop().close();
      }
    }
  }

  private final OkHttpClient client;

  public CleanupOfTurn(OkHttpClient client) {
    this.client = client;
  }

  public void crawl(Collection<Request> pages, BiConsumer<HttpUrl, String> types)
      throws IOException {
    for (Request page : pages) {
      try (Cleanup cleanup = new Cleanup()) {
        Response response = cleanup.later(client.newCall(page).execute());
        if (response.isSuccessful()) {
          types.accept(page.url(), response.header("Content-Type", "text/plain"));
        }
      }
    }
  }
}
