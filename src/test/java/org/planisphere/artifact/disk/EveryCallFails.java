package org.planisphere.artifact.disk;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystemException;

/// A disk on which the n-th call fails, reading calls included.
final class EveryCallFails {
    private final Disk real = new LocalDisk();
    private final int failing;
    private int calls;

    /// @param failing which call fails, from 1
    EveryCallFails(int failing) {
        this.failing = failing;
    }

    /// Whether there were enough calls for one to fail.
    boolean failed() {
        return calls >= failing;
    }

    Disk disk() {
        return (Disk)
                Proxy.newProxyInstance(
                        Disk.class.getClassLoader(),
                        new Class<?>[] {Disk.class},
                        (proxy, method, arguments) -> {
                            if (++calls == failing) {
                                throw new FileSystemException(
                                        method.getName(), null, "Input/output error");
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException wrapped) {
                                throw wrapped.getCause() instanceof IOException failure
                                        ? failure
                                        : wrapped;
                            }
                        });
    }
}
