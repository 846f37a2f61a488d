package io.github.httpvet.samples.peer;

import io.github.httpvet.samples.Peer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

/**
 * Speaks TLS before the server of a sample, which sees one connection for each that comes in here.
 * It asks for a certificate, and takes who has none.
 */
public final class TlsFront {

  private static final char[] PASSWORD = "secret".toCharArray();

  private final KeyStore keys;
  private final SSLServerSocket socket;

  private TlsFront(KeyStore keys, SSLServerSocket socket) {
    this.keys = keys;
    this.socket = socket;
  }

  /** One before a server, in threads that end with the program. */
  public static TlsFront before(Peer peer) {
    try {
      KeyStore keys = made();
      SSLContext tls = context(keys, true);
      SSLServerSocket socket =
          (SSLServerSocket)
              tls.getServerSocketFactory()
                  .createServerSocket(0, 100, InetAddress.getByName("127.0.0.1"));
      socket.setWantClientAuth(true);
      TlsFront front = new TlsFront(keys, socket);
      start(() -> front.accept(peer));
      return front;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The address of a path that starts with a slash. */
  public String at(String path) {
    return "https://localhost:" + socket.getLocalPort() + path;
  }

  /** What a client trusts this with, and may show as its own. */
  public KeyStore keys() {
    return keys;
  }

  /** The password of the keys. */
  public char[] password() {
    return PASSWORD.clone();
  }

  /** A context that trusts this, with a certificate of the client or without. */
  public SSLContext context(boolean hasCertificate) {
    try {
      return context(keys, hasCertificate);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext context(KeyStore keys, boolean hasCertificate)
      throws GeneralSecurityException {
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(keys, PASSWORD);
    TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
    trusted.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(hasCertificate ? own.getKeyManagers() : null, trusted.getTrustManagers(), null);
    return context;
  }

  /** A key and its certificate, which is trusted. No API of the JDK makes them, but its tool. */
  private static KeyStore made() throws IOException, GeneralSecurityException {
    Path folder = Files.createTempDirectory("tls-front");
    Path file = folder.resolve("keys.p12");
    Process tool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "own",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (tool.onExit().join().exitValue() != 0) {
      throw new IOException("keytool made no key");
    }
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    Files.delete(file);
    Files.delete(folder);
    keys.setCertificateEntry("trusted", keys.getCertificate("own"));
    return keys;
  }

  private void accept(Peer peer) {
    while (true) {
      try {
        Socket from = socket.accept();
        start(() -> join(from, peer));
      } catch (IOException e) {
        return;
      }
    }
  }

  /** Two ends, joined until one of them closes. */
  private static void join(Socket from, Peer peer) {
    try (from;
        Socket to = new Socket(peer.host(), peer.port())) {
      Thread back = start(() -> copy(to, from));
      copy(from, to);
      back.join();
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      OutputStream out = to.getOutputStream();
      byte[] bytes = new byte[8192];
      InputStream in = from.getInputStream();
      for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        out.write(bytes, 0, count);
        out.flush();
      }
    } catch (IOException e) {
      // One end has gone, and the other is closed with it.
      return;
    }
  }

  private static Thread start(Runnable task) {
    Thread thread = new Thread(task, "tls-front");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
