package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The variable is cleared when the stream goes to the caller. */
public final class NulledBeforeReturn {

  private final OkHttpClient client = new OkHttpClient();

  public InputStream open(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    try {
      if (!response.isSuccessful()) {
        throw new IOException("HTTP " + response.code());
      }
      InputStream stream = response.body().byteStream();
      response = null;
      return stream;
    } finally {
      if (response != null) {
        response.close();
      }
    }
  }
}
