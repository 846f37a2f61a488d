package snippets.httpresponsenotclosed.okhttp;

import static org.apache.commons.io.IOUtils.closeQuietly;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Closed by a library's quiet close. */
public final class StaticallyImportedClose {

  private final OkHttpClient client = new OkHttpClient();

  public int status(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    try {
      return response.code();
    } finally {
      closeQuietly(response);
    }
  }
}
