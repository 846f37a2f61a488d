package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The virtual machine runs it once, when it ends. */
final class OnceAtTheEnd {

  static void install(String node) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(node), "farewell"));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      OkHttpClient once = new OkHttpClient.Builder().callTimeout(2, TimeUnit.SECONDS).build();
      try (Response answer = once.newCall(request(node)).execute()) {
        System.err.println(answer.code());
      } catch (IOException e) {
        System.err.println(e.getMessage());
      }
    }));
  }

  private static void leave(String node) {
    OkHttpClient once = new OkHttpClient.Builder().callTimeout(2, TimeUnit.SECONDS).build();
    try (Response answer = once.newCall(request(node)).execute()) {
      System.err.println(answer.code());
    } catch (IOException e) {
      System.err.println(e.getMessage());
    }
  }

  private static Request request(String node) {
    return new Request.Builder().url("https://registry.internal/nodes/" + node).delete().build();
  }
}
