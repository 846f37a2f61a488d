package snippets.httpresponsenotclosed.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;
import java.io.InputStream;

/** The caller reads and closes the stream. */
public final class StreamReturned {

  private final OkHttpClient client;

  public StreamReturned(OkHttpClient client) {
    this.client = client;
  }

  public InputStream open(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    return response.body().byteStream();
  }
}
