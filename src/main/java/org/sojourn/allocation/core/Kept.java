package org.sojourn.allocation.core;

import java.util.Arrays;

/** Numbers laid one upon the other and taken off again from the top, singly or a stretch of an array at a time. */
final class Kept {
    private int[] numbers = new int[1024];
    private int size;

    int size() {
        return size;
    }

    void put(int number) {
        if (size == numbers.length) numbers = Arrays.copyOf(numbers, 2 * size);
        numbers[size++] = number;
    }

    int take() {
        return numbers[--size];
    }

    /** Puts {@code length} numbers of an array, beginning at {@code from}. */
    void put(int[] array, int from, int length) {
        if (size + length > numbers.length) numbers = Arrays.copyOf(numbers, 2 * (size + length));
        System.arraycopy(array, from, numbers, size, length);
        size += length;
    }

    /** Takes what {@link #put(int[], int, int)} put. */
    void take(int[] array, int from, int length) {
        size -= length;
        System.arraycopy(numbers, size, array, from, length);
    }
}
