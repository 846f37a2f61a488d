package snippets.httpstatusunchecked.okhttp;

import java.io.IOException;
import java.util.logging.Logger;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The body goes into a log, with nothing made of it. */
public final class LoggedOnly {

  private static final Logger LOG = Logger.getLogger("show");

  private final OkHttpClient client = new OkHttpClient();

  public void show(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      LOG.info(response.body().string());
    }
  }
}
