package snippets.httpresponsenotclosed.okhttp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The stream that is returned closes the body. */
public final class WrappedStreamReturned {

  private final OkHttpClient client = new OkHttpClient();

  public InputStream open(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    return new BufferedInputStream(response.body().byteStream(), 1 << 16);
  }
}
