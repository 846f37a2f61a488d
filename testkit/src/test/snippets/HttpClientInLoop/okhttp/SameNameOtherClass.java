package snippets.httpclientinloop.okhttp;

import java.util.List;

/** A class of the application that happens to have the library's name. */
public final class SameNameOtherClass {

  public void ring(List<String> numbers) {
    for (String number : numbers) {
      OkHttpClient client = new OkHttpClient();
      client.dial(number);
    }
  }

  private static final class OkHttpClient {
    void dial(String number) {
      System.out.println("dialling " + number);
    }
  }
}
