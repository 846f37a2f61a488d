package snippets.httpresponsenotclosed.okhttp;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The object is closeable and owns the response. */
public final class StoredInField implements Closeable {

  private final Response response;

  public StoredInField(OkHttpClient client, Request request) throws IOException {
    this.response = client.newCall(request).execute();
  }

  public InputStream stream() {
    return response.body().byteStream();
  }

  @Override
  public void close() {
    response.close();
  }
}
