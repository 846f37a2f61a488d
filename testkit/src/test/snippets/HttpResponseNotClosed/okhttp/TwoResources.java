package snippets.httpresponsenotclosed.okhttp;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Response and file in one try. */
public final class TwoResources {

  private final OkHttpClient client = new OkHttpClient();

  public void save(Request request, File file) throws IOException {
    try (Response response = client.newCall(request).execute();
        OutputStream out = new FileOutputStream(file)) {
      response.body().byteStream().transferTo(out);
    }
  }
}
