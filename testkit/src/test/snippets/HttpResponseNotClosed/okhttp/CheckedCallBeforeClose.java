package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Making the directory may fail, and then the close is skipped. */
public final class CheckedCallBeforeClose {

  private final OkHttpClient client = new OkHttpClient();

  public void save(Request request, Path folder) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    Files.createDirectories(folder);
    Files.copy(response.body().byteStream(), folder.resolve("latest.zip"));
    response.close();
  }
}
